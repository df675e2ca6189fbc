package io.conferenceplan.validation;

import static io.conferenceplan.validation.Plans.anniversary;
import static io.conferenceplan.validation.Plans.delivers;
import static io.conferenceplan.validation.Plans.duty;
import static io.conferenceplan.validation.Plans.plan;
import static io.conferenceplan.validation.Plans.presentations;
import static io.conferenceplan.validation.Plans.product;
import static io.conferenceplan.validation.Plans.slot;
import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.agenda.AgendaSlot;
import io.conferenceplan.agenda.PresentationList;
import io.conferenceplan.duty.DutyRole;
import io.conferenceplan.purpose.Purpose;
import io.conferenceplan.value.ApproximationPolicy;
import io.conferenceplan.value.Count;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The findings of a plan keep their fingerprints when its parts are reordered, renumbered or renamed. */
class ReorderedPlansTest {

    /** Broken in many ways, some of them twice. */
    private static final ConferencePlan PLAN = plan().days("2024-03-08..2024-03-09")
            .dayCount("3")
            .start("07:30")
            .issued("2024-01")
            .reviews(2023)
            .launches(2024)
            .total("~100")
            .capacity("80")
            .groups("60", "40", "?")
            .anniversaries(
                    anniversary("75", "1948", "2024"),
                    anniversary("69", "1954", "2024").withName("Chiến thắng"),
                    anniversary("74", "1948", "2024"))
            .products(product("film", "~PT15M").withLaunchedYear(2023), product("script"), product("report"))
            .duties(
                    delivers("film", "dai", DutyRole.LEAD, "film"),
                    delivers("film-advice", "so-noi-vu", "film", "script"),
                    duty("invite", "no later than 2024-03-10", "film"),
                    duty("print", "before 2023-12-01", "invite", "film"),
                    duty("hall", "no later than 2024-03", "invite", "print"))
            .slots(
                    slot("a day=1 time=07:00/08:00"),
                    slot("b day=1 time=07:30/08:30").withReviewedYear(2022),
                    slot("c day=1 time=07:30/07:40"),
                    slot(
                            "d day=2 time=07:30 for=~PT30M",
                            slot("e time=07:30 for=PT20M"),
                            slot("f for=PT11M uses=film")),
                    slot("g day=2 time=08:01")
                            .withPresentations(listed("9", 0)
                                    .withSections(
                                            listed("3", 2).withTitle("Tập thể"),
                                            listed("4", 4).withTitle("Cá nhân"))))
            .value()
            .withPurposes(
                    Purpose.builder().text("Đánh giá").reviewedYear(2022).build(),
                    Purpose.builder().text("Phát động").launchedYear(2023).build());

    /** One rule is about the order of the plan; rules about completeness would ask the same of the parts that are added. */
    private static final RuleSet RULES = RuleSets.all()
            .without(RuleId.of("agenda-slots-ordered"))
            .filter(rule -> rule.family() != RuleFamily.COMPLETENESS);

    private static final RuleEngine ENGINE = RuleEngine.of(RULES);

    @Test
    void thePlanHasFindingsOfManyRules() {
        List<RuleId> rules =
                needingAttention(PLAN).stream().map(Finding::rule).distinct().toList();

        assertThat(rules).hasSizeGreaterThan(10);
    }

    @Property(tries = 200)
    void theOrderOfPartsDoesNotMatter(@ForAll Random random) {
        assertThat(fingerprints(ENGINE.check(reordered(PLAN, random)).findings()))
                .isEqualTo(fingerprints(ENGINE.check(PLAN).findings()));
    }

    @Test
    void newPartsBeforeTheOthersDoNotMatter() {
        ConferencePlan longer = PLAN.withPurposes(before(
                        PLAN.purposes(), Purpose.builder().text("Biểu dương").build()))
                .withAnniversaries(
                        before(PLAN.anniversaries(), anniversary("1948", "2024").withName("Ngày hội")))
                .withDuties(before(PLAN.duties(), duty("clean")))
                .withProducts(before(PLAN.products(), product("poem")))
                .withAgenda(PLAN.agenda().withSlots(before(PLAN.agenda().slots(), slot("song"))));

        assertThat(fingerprints(needingAttention(longer))).isEqualTo(fingerprints(needingAttention(PLAN)));
    }

    @Test
    void titlesOfPartsWithIdsDoNotMatter() {
        ConferencePlan renamed = PLAN.withDuties(PLAN.duties().stream()
                        .map(duty -> duty.withTitle("Nhiệm vụ"))
                        .toList())
                .withProducts(PLAN.products().stream()
                        .map(product -> product.withName("Sản phẩm"))
                        .toList())
                .withAgenda(PLAN.agenda()
                        .withSlots(PLAN.agenda().slots().stream()
                                .map(slot -> slot.withTitle("Mục"))
                                .toList()));

        assertThat(ENGINE.check(renamed).findings())
                .isNotEqualTo(ENGINE.check(PLAN).findings());
        assertThat(fingerprints(ENGINE.check(renamed).findings()))
                .isEqualTo(fingerprints(ENGINE.check(PLAN).findings()));
    }

    @Test
    void theWidthOfAboutDoesNotMatterWhereTheOutcomeStays() {
        Plans tooMany = plan().total("~100").capacity("80");
        RuleEngine exact = ENGINE.withApproximation(new ApproximationPolicy(0, 0));

        assertThat(exact.check(tooMany.value()).violations())
                .isNotEmpty()
                .isNotEqualTo(ENGINE.check(tooMany.value()).violations());
        assertThat(fingerprints(exact.check(tooMany.value()).violations()))
                .isEqualTo(fingerprints(ENGINE.check(tooMany.value()).violations()));
    }

    private static List<Finding> needingAttention(ConferencePlan plan) {
        Report report = ENGINE.check(plan);
        return Stream.concat(report.violations().stream(), report.findings(Outcome.UNDETERMINED).stream())
                .toList();
    }

    private static List<Fingerprint> fingerprints(List<Finding> findings) {
        return findings.stream().map(Finding::fingerprint).sorted().toList();
    }

    private static ConferencePlan reordered(ConferencePlan plan, Random random) {
        return plan.withPurposes(shuffled(plan.purposes(), random))
                .withAnniversaries(shuffled(plan.anniversaries(), random))
                .withDuties(shuffled(plan.duties(), random))
                .withProducts(shuffled(plan.products(), random))
                .withAttendance(
                        plan.attendance().withGroups(shuffled(plan.attendance().groups(), random)))
                .withAgenda(plan.agenda().withSlots(reordered(plan.agenda().slots(), random)));
    }

    private static List<AgendaSlot> reordered(List<AgendaSlot> slots, Random random) {
        return shuffled(slots, random).stream()
                .map(slot -> slot.withSlots(reordered(slot.slots(), random))
                        .withPresentations(
                                slot.presentations().map(list -> list.withSections(shuffled(list.sections(), random)))))
                .toList();
    }

    private static <T> List<T> shuffled(List<T> parts, Random random) {
        List<T> shuffled = new ArrayList<>(parts);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static <T> List<T> before(List<T> parts, T part) {
        return Stream.concat(Stream.of(part), parts.stream()).toList();
    }

    private static PresentationList listed(String declared, int listed) {
        return presentations(listed).withDeclaredCount(Plans.stated(declared, Count::parse));
    }
}
