package io.conferenceplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.MeetingKind;
import io.conferenceplan.document.IssuerKind;
import io.conferenceplan.validation.LegalSource;
import io.conferenceplan.validation.MessageSource;
import io.conferenceplan.validation.Parameter;
import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.RuleScope;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.Truth;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RulePageTest {

    private static final String SHORT = """
            {"formatVersion": 1, "title": "A", "kind": "review", "document": {"issuer": {"kind": "personal", "organisation": "a"}}}
            """;

    @Test
    void tellsEverythingThatThereIsToKnow() {
        assertThat(text(Language.EN)).isEqualTo("""
                # The title is short

                Nobody reads long ones.

                - Rule: `house-title-is-short`
                - Family: completeness
                - Severity: info
                - In the recommended set: no
                - Issuer: a body that decides together; a person in office
                - Kind of meeting: review; anniversary
                - Parameter: `mostLetters`, 1 unless set
                - Legal source: Thông tư 01/2011/TT-BNV, Điều 6, in force from 2011-03-06 to 2020-03-04
                - Legal source: Nghị định 30/2020/NĐ-CP, Điều 8, in force since 2020-03-05

                ## Where it is not tight

                The rule can be undetermined although all exact plans agree where the title is long.

                ## A plan that keeps the rule

                ```json
                {"formatVersion": 1, "title": "A", "kind": "review", "document": {"issuer": {"kind": "personal", "organisation": "a"}}}
                ```

                What the rule says of it:

                - satisfied at `title` (`/title`): It has 1 letter.
                - undetermined at the whole plan: Who knows.

                ## A plan that breaks the rule

                ```json
                {"formatVersion": 1, "title": "AB", "kind": "review", "document": {"issuer": {"kind": "personal", "organisation": "a"}}}
                ```

                What the rule says of it:

                - violated at `title` (`/title`): It has 2 letters.
                - undetermined at the whole plan: Who knows.
                """);
    }

    @Test
    void speaksVietnamese() {
        assertThat(text(Language.VI).lines()).containsSubsequence("""
                - Quy tắc: `house-title-is-short`
                - Nhóm: tính đầy đủ
                - Mức độ: lưu ý
                - Thuộc bộ khuyến nghị: không
                - Chủ thể ban hành: cơ quan làm việc theo chế độ tập thể; người có chức vụ, thẩm quyền
                - Loại hội nghị: tổng kết; lễ kỷ niệm
                - Tham số: `mostLetters`, nếu không đặt là 1
                - Căn cứ pháp lý: Thông tư 01/2011/TT-BNV, Điều 6, có hiệu lực từ 06/03/2011 đến 04/03/2020
                - Căn cứ pháp lý: Nghị định 30/2020/NĐ-CP, Điều 8, có hiệu lực từ 05/03/2020
                - vi phạm tại `title` (`/title`): It has 2 letters.
                - chưa xác định tại toàn bộ kế hoạch: Who knows.
                """.lines().toList());
    }

    private static String text(Language language) {
        return String.join("\n", RulePage.lines(new TitleIsShort(), Texts.in(language))) + "\n";
    }

    /** A rule with everything that a descriptor can have. */
    private static final class TitleIsShort implements Rule {

        private static final Map<String, String> TEXTS = Map.of(
                "house-title-is-short.title", "The title is short",
                "house-title-is-short.rationale", "Nobody reads long ones.",
                "house-title-is-short.violated", "It has {letters} letters.",
                "house-title-is-short.satisfied", "It has {letters} letter.",
                "house-title-is-short.undetermined", "Who knows.");

        private static final Parameter<Integer> MOST_LETTERS = Parameter.of("mostLetters", 1);

        @Override
        public RuleDescriptor descriptor() {
            return RuleDescriptor.builder()
                    .id(RuleId.of("house-title-is-short"))
                    .family(RuleFamily.COMPLETENESS)
                    .severity(Severity.INFO)
                    .scope(RuleScope.everyPlan()
                            .issuedBy(IssuerKind.PERSONAL, IssuerKind.COLLECTIVE)
                            .ofMeetings(MeetingKind.ANNIVERSARY, MeetingKind.REVIEW))
                    .addParameter(MOST_LETTERS)
                    .addSource(LegalSource.since(LocalDate.of(2011, 3, 6), "Thông tư 01/2011/TT-BNV", "Điều 6")
                            .until(LocalDate.of(2020, 3, 4)))
                    .addSource(LegalSource.since(LocalDate.of(2020, 3, 5), "Nghị định 30/2020/NĐ-CP", "Điều 8"))
                    .notTight("the title is long")
                    .goodExample(SHORT)
                    .badExample(SHORT.replace("\"A\"", "\"AB\""))
                    .build();
        }

        @Override
        public void check(RuleContext context) {
            int letters = context.plan().title().length();
            context.at(PlanPath.root().member("title"))
                    .compare("letters", letters)
                    .conclude(Truth.of(letters <= context.parameter(MOST_LETTERS)));
            context.at(PlanPath.root()).conclude(Truth.UNKNOWN);
            context.at(PlanPath.root().member("kind")).notApplicable();
        }

        @Override
        public MessageSource messages() {
            return (key, locale) -> Optional.ofNullable(TEXTS.get(key));
        }
    }
}
