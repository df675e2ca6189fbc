package io.conferenceplan.validation.rules;

import io.conferenceplan.people.Award;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The ranks of awards, the highest first, told by the words of their names; ministries rank with provinces. A flag or
 * certificate of which the name does not say who confers it has no rank here.
 */
enum AwardRank {
    ORDER("huân chương( .*)?"),
    GOVERNMENT_FLAG(OfficialAward.GOVERNMENT_FLAG.words()),
    PRIME_MINISTER_CERTIFICATE(OfficialAward.PRIME_MINISTER_CERTIFICATE.words()),
    PROVINCIAL_FLAG("cờ thi đua (của |cấp )?(chủ tịch|ủy ban|uỷ ban|ubnd|tỉnh|thành phố|bộ)( .*)?"),
    PROVINCIAL_CERTIFICATE("bằng khen (của |cấp )?(chủ tịch|ủy ban|uỷ ban|ubnd|tỉnh|thành phố|bộ)( .*)?"),
    COMMENDATION("giấy khen( .*)?");

    private final Pattern words;

    AwardRank(String words) {
        this.words = Pattern.compile(words);
    }

    /** {@return the rank of an award, where its name or who confers it tells} */
    static Optional<AwardRank> of(Award award) {
        String name = OfficialAward.plainName(award);
        return Arrays.stream(values())
                .filter(rank -> rank.words.matcher(name).matches())
                .findFirst();
    }

    /** {@return whether this rank is higher than another} */
    boolean isAbove(AwardRank other) {
        return compareTo(other) < 0;
    }
}
