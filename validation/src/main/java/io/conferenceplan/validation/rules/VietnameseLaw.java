package io.conferenceplan.validation.rules;

import io.conferenceplan.document.IssuerKind;
import io.conferenceplan.validation.LegalSource;
import io.conferenceplan.validation.RuleScope;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The legal sources of Vietnamese state practice with their dates of force, and whom they bind.
 *
 * <p>Of Thông tư 01/2011, Nghị định 145/2013 and Nghị định 111/2018 only the year of force is sure; here they are in force from
 * the first day of the next year, so that no plan is held against what may not have bound it.
 */
final class VietnameseLaw {

    /** State bodies and those who lead them. */
    static final RuleScope STATE = RuleScope.everyPlan().issuedBy(IssuerKind.COLLECTIVE, IssuerKind.PERSONAL);

    /** The whole political system. */
    static final RuleScope STATE_AND_PARTY =
            RuleScope.everyPlan().issuedBy(IssuerKind.COLLECTIVE, IssuerKind.PERSONAL, IssuerKind.PARTY_BODY);

    private VietnameseLaw() {}

    /** {@return the decision on the meetings of state administrative bodies; of some provisions the article is not known} */
    static LegalSource meetings(Optional<String> provision) {
        return source(LocalDate.of(2018, 12, 25), "Quyết định 45/2018/QĐ-TTg", provision);
    }

    /** {@return the conclusion of the Secretariat on how the political system works, its conferences among others} */
    static LegalSource conferences() {
        return source(LocalDate.of(2025, 12, 11), "Kết luận 226-KL/TW", Optional.empty());
    }

    /** {@return the decree on the form of documents} */
    static LegalSource documents(String provision) {
        return source(LocalDate.of(2020, 3, 5), "Nghị định 30/2020/NĐ-CP", Optional.of(provision));
    }

    /** {@return the circular that ruled the form of documents before} */
    static LegalSource earlierDocuments() {
        return source(LocalDate.of(2012, 1, 1), "Thông tư 01/2011/TT-BNV", Optional.empty())
                .until(LocalDate.of(2020, 3, 4));
    }

    /** {@return the law on emulation and commendation} */
    static LegalSource awards(String provision) {
        return source(LocalDate.of(2024, 1, 1), "Luật Thi đua, khen thưởng 06/2022/QH15", Optional.of(provision));
    }

    /** {@return the decree on emulation funds} */
    static LegalSource emulationFund() {
        return source(LocalDate.of(2024, 1, 1), "Nghị định 98/2023/NĐ-CP", Optional.empty());
    }

    /** {@return the decree on ceremonies at which awards are presented} */
    static LegalSource ceremonies() {
        return source(LocalDate.of(2014, 1, 1), "Nghị định 145/2013/NĐ-CP", Optional.empty());
    }

    /** {@return the decree on founding and traditional days} */
    static LegalSource foundingDays() {
        return source(LocalDate.of(2019, 1, 1), "Nghị định 111/2018/NĐ-CP", Optional.empty());
    }

    private static LegalSource source(LocalDate from, String document, Optional<String> provision) {
        return new LegalSource(document, provision, from, Optional.empty());
    }
}
