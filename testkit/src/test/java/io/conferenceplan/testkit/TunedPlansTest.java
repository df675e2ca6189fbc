package io.conferenceplan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.agenda.AgendaSlot;
import io.conferenceplan.duty.AssignedDuty;
import io.conferenceplan.people.Organisation;
import io.conferenceplan.people.ParticipantGroup;
import io.conferenceplan.product.WorkProduct;
import io.conferenceplan.time.EventDays;
import io.conferenceplan.time.PlanDate;
import io.conferenceplan.time.PlanDuration;
import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.validation.RuleEngine;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.RuleSets;
import io.conferenceplan.value.ApproximationPolicy;
import io.conferenceplan.value.Count;
import io.conferenceplan.value.Imprecise;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Plans of a size, and with a share of imprecise values. */
@Domain(PlanDomain.class)
class TunedPlansTest {

    private static final ApproximationPolicy POLICY = ApproximationPolicy.standard();

    @Property(tries = 100)
    void aSmallPlanHasAtMostTwoPartsOfAKind(@ForAll @OfSize(PlanSize.SMALL) ConferencePlan plan) {
        assertThat(partsOf(plan))
                .allSatisfy((kind, ids) -> assertThat(ids).as(kind).hasSizeLessThanOrEqualTo(2));
    }

    @Property(tries = 30)
    void aLargePlanHasManyPartsOfEachKindWithIdsOfTheirOwn(@ForAll @OfSize(PlanSize.LARGE) ConferencePlan plan) {
        assertThat(partsOf(plan))
                .allSatisfy((kind, ids) -> assertThat(ids)
                        .as(kind)
                        .hasSizeBetween(kind.equals("groups") ? 20 : 30, 42)
                        .doesNotHaveDuplicates());
    }

    private static Map<String, List<?>> partsOf(ConferencePlan plan) {
        return Map.of(
                "slots", plan.agenda().slots().stream().map(AgendaSlot::id).toList(),
                "groups",
                        plan.attendance().groups().stream()
                                .map(ParticipantGroup::id)
                                .toList(),
                "products", plan.products().stream().map(WorkProduct::id).toList(),
                "duties", plan.duties().stream().map(AssignedDuty::id).toList(),
                "organisations",
                        plan.organisations().stream().map(Organisation::id).toList());
    }

    @Property(tries = 200)
    void everyValueIsExactWithoutImprecision(@ForAll @Imprecision(0) ConferencePlan plan) {
        assertThat(exactness(plan).values()).doesNotContain(false);
    }

    @Property(tries = 200)
    void everyValueIsImpreciseWithFullImprecision(@ForAll @Imprecision(100) ConferencePlan plan) {
        assertThat(exactness(plan).values()).doesNotContain(true);
    }

    @Property(tries = 20)
    void everyValueOfALargePlanIsImpreciseWithFullImprecision(
            @ForAll @Imprecision(100) @OfSize(PlanSize.LARGE) ConferencePlan plan) {
        assertThat(exactness(plan).values()).doesNotContain(true).hasSizeGreaterThan(30);
    }

    @Example
    void aboutThirtyOfAHundredValuesAreImpreciseIfSoManyShallBe() {
        List<Boolean> exact = Samples.of(PlanArbitraries.plans().withImprecision(30), 300).stream()
                .flatMap(plan -> exactness(plan).values().stream())
                .toList();

        assertThat(exact.stream().filter(value -> !value).count() / (double) exact.size())
                .isBetween(0.25, 0.35);
    }

    @Example
    void imprecisionAppliesToPlansOfFamilies() {
        PlanArbitrary exact = PlanArbitraries.plans().withImprecision(0);
        RuleEngine general = RuleEngine.of(RuleSets.general());
        RuleId rule = RuleId.of("venue-capacity");

        assertThat(Samples.of(exact.conforming(general), 100))
                .allSatisfy(plan -> assertThat(exactness(plan).values()).doesNotContain(false));
        assertThat(Samples.of(exact.violating(rule, general), 20))
                .allSatisfy(plan -> assertThat(exactness(plan).values()).doesNotContain(false));
        assertThat(Samples.of(exact.withImprecision(100).violating(rule, general), 20))
                .allSatisfy(plan -> assertThat(exactness(plan).values()).doesNotContain(true));
    }

    @Example
    void theOrderOfWishesDoesNotMatter() {
        PlanArbitrary plans = PlanArbitraries.plans();
        RuleEngine engine = RuleEngine.standard();

        assertThat(Samples.of(plans.ofSize(PlanSize.SMALL).withImprecision(50).conforming(engine), 20))
                .isEqualTo(
                        Samples.of(plans.conforming(engine).withImprecision(50).ofSize(PlanSize.SMALL), 20));
    }

    @Example
    void theSameSeedGivesTheSamePlans() {
        PlanArbitrary plans = PlanArbitraries.plans().withImprecision(50);
        RuleId rule = RuleId.of("deadline-order");

        assertThat(Samples.of(plans, 50)).isEqualTo(Samples.of(plans, 50));
        assertThat(Samples.of(plans.conforming(RuleEngine.standard()), 50))
                .isEqualTo(Samples.of(plans.conforming(RuleEngine.standard()), 50));
        assertThat(Samples.of(plans.violating(rule, RuleEngine.standard()), 5))
                .isEqualTo(Samples.of(plans.violating(rule, RuleEngine.standard()), 5));
    }

    @Property(tries = 100)
    void aValueStaysWhatItIsWhenOtherPartsGo(@ForAll @Imprecision(0) ConferencePlan plan) {
        Precision half = new Precision(OptionalInt.of(50), 7, POLICY);
        ConferencePlan fewer =
                plan.withProducts(plan.products().stream().skip(1).toList()).withVenue(Optional.empty());

        assertThat(values(half.widened(plan))).containsAllEntriesOf(values(half.widened(fewer)));
    }

    private static Map<String, Boolean> exactness(ConferencePlan plan) {
        Map<String, Boolean> exactness = new TreeMap<>();
        values(plan).forEach((path, value) -> exactness.put(path, isExact(value)));
        return exactness;
    }

    private static boolean isExact(Object value) {
        return value instanceof EventDays days
                ? days.first().isExact() && days.last().isExact()
                : ((Imprecise<?>) value).isExact(POLICY);
    }

    private static Map<String, Object> values(ConferencePlan plan) {
        Map<String, Object> values = new TreeMap<>();
        ImpreciseValues.replaced(plan, new ImpreciseValues.Replacement() {
            @Override
            public Count count(PlanPath path, Count count) {
                values.put(path.toString(), count);
                return count;
            }

            @Override
            public PlanDate date(PlanPath path, PlanDate date) {
                values.put(path.toString(), date);
                return date;
            }

            @Override
            public PlanDuration duration(PlanPath path, PlanDuration duration) {
                values.put(path.toString(), duration);
                return duration;
            }

            @Override
            public EventDays days(PlanPath path, EventDays days) {
                values.put(path.toString(), days);
                return days;
            }
        });
        return values;
    }
}
