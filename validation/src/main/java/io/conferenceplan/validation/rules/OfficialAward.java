package io.conferenceplan.validation.rules;

import io.conferenceplan.people.Award;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** State awards by their official names, and the words by which they are known although the name is another. */
enum OfficialAward {
    GOVERNMENT_FLAG(
            "Cờ thi đua của Chính phủ", "cờ (thi đua )?(xuất sắc )?(của )?((thủ tướng|ttg) )?(chính phủ|cp)( .*)?"),
    PRIME_MINISTER_CERTIFICATE(
            "Bằng khen của Thủ tướng Chính phủ",
            "bằng khen (của )?((thủ tướng|ttg)( chính phủ| cp)?|chính phủ|cp)( .*)?"),
    GOLD_STAR_ORDER("Huân chương Sao vàng"),
    HO_CHI_MINH_ORDER("Huân chương Hồ Chí Minh"),
    INDEPENDENCE_ORDER("Huân chương Độc lập"),
    MILITARY_EXPLOIT_ORDER("Huân chương Quân công"),
    LABOUR_ORDER("Huân chương Lao động"),
    NATIONAL_DEFENCE_ORDER("Huân chương Bảo vệ Tổ quốc"),
    FEAT_OF_ARMS_ORDER("Huân chương Chiến công"),
    NATIONAL_UNITY_ORDER("Huân chương Đại đoàn kết dân tộc"),
    BRAVERY_ORDER("Huân chương Dũng cảm"),
    FRIENDSHIP_ORDER("Huân chương Hữu nghị");

    private final String officialName;
    private final String words;
    private final Pattern known;

    /** An award that is known by its official name only. */
    OfficialAward(String officialName) {
        this(officialName, Pattern.quote(Wording.plain(officialName)) + "( .*)?");
    }

    OfficialAward(String officialName, String words) {
        this.officialName = officialName;
        this.words = words;
        this.known = Pattern.compile(words);
    }

    /** {@return the official award that an award is, whatever it is called} */
    static Optional<OfficialAward> of(Award award) {
        String name = plainName(award);
        return Arrays.stream(values())
                .filter(official -> official.known.matcher(name).matches())
                .findFirst();
    }

    /** {@return the name of an award with who confers it, where that is stated apart, in small letters} */
    static String plainName(Award award) {
        String conferrer = award.conferredBy().map(by -> " của " + by).orElse("");
        return Wording.plain(award.name() + conferrer);
    }

    /** {@return whether an award has the official name; a year or a class may follow} */
    boolean names(Award award) {
        return (plainName(award) + " ").startsWith(Wording.plain(officialName) + " ");
    }

    String officialName() {
        return officialName;
    }

    /** {@return the words of the name in small letters, as a regular expression} */
    String words() {
        return words;
    }
}
