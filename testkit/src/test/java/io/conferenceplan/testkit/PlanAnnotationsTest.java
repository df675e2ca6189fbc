package io.conferenceplan.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.validation.Finding;
import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleEngine;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.RuleSet;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.Truth;
import java.lang.annotation.Annotation;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.providers.TypeUsage;

/** What annotations of parameters ask for, and what they cannot. */
class PlanAnnotationsTest {

    private static final RuleEngine ENGINE = RuleEngine.standard();

    @Property(tries = 20)
    @Domain(PlanDomain.class)
    void combine(
            @ForAll @Violating("years-consistent") @OfSize(PlanSize.SMALL) @Imprecision(0) ConferencePlan violating,
            @ForAll @Conforming @OfSize(PlanSize.SMALL) ConferencePlan conforming) {
        assertThat(ENGINE.check(violating).violations())
                .extracting(Finding::rule)
                .containsOnly(RuleId.of("years-consistent"));
        assertThat(violating.duties()).hasSizeLessThanOrEqualTo(2);
        assertThat(ENGINE.check(conforming).violations()).isEmpty();
        assertThat(conforming.duties()).hasSizeLessThanOrEqualTo(2);
    }

    @Property(tries = 20)
    @Domain(PlanDomain.class)
    @Domain(DomainContext.Global.class)
    void applyWithinLists(@ForAll List<@Conforming ConferencePlan> plans) {
        assertThat(plans)
                .allSatisfy(plan -> assertThat(ENGINE.check(plan).violations()).isEmpty());
    }

    /** An annotation of one's own for several of them. */
    @Conforming
    @OfSize(PlanSize.SMALL)
    @Retention(RetentionPolicy.RUNTIME)
    @interface ShortAndRight {}

    @Property(tries = 50)
    @Domain(PlanDomain.class)
    void applyWithinAnnotations(@ForAll @ShortAndRight ConferencePlan plan) {
        assertThat(ENGINE.check(plan).violations()).isEmpty();
        assertThat(plan.duties()).hasSizeLessThanOrEqualTo(2);
    }

    @Property(tries = 20)
    @Domain(PlanDomain.class)
    void violateRulesOfOnesOwn(
            @ForAll @Violating(value = "house-few-partners", rules = ConformingPlansTest.HouseRules.class)
                    ConferencePlan plan) {
        assertThat(RuleEngine.of(new ConformingPlansTest.HouseRules().get())
                        .check(plan)
                        .violations())
                .extracting(Finding::rule)
                .containsOnly(RuleId.of("house-few-partners"));
    }

    void unknownRule(@Violating("deadline-before-lunch") ConferencePlan plan) {}

    void noRuleId(@Violating("Deadline before lunch") ConferencePlan plan) {}

    void hiddenRules(@Conforming(HiddenRules.class) ConferencePlan plan) {}

    void both(@Conforming @Violating("deadline-order") ConferencePlan plan) {}

    void moreThanAll(@Imprecision(101) ConferencePlan plan) {}

    @Example
    void sayWhatIsWrongWithThem() {
        assertRefused(
                "unknownRule",
                "rule id must be one of " + RuleNames.of(ENGINE.rules()) + ", but was 'deadline-before-lunch'.");
        assertRefused(
                "noRuleId",
                "rule id must be in kebab-case as in 'deadline-before-event', but was 'Deadline before lunch'.");
        assertRefused(
                "hiddenRules",
                "class that gives rules must be public and have a public constructor without parameters that works, but was '"
                        + "io.conferenceplan.testkit.PlanAnnotationsTest$HiddenRules'. Maybe declare it 'public static final'"
                        + " without a constructor.");
        assertRefused(
                "both",
                "annotations of a plan must be @Conforming or @Violating, but were both. Maybe take two parameters.");
        assertRefused("moreThanAll", "imprecision must be between 0 and 100 percent, but was '101'.");
    }

    private static void assertRefused(String method, String message) {
        assertThatThrownBy(() -> new PlanProvider().provideFor(parameterOf(method), type -> Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    private static TypeUsage parameterOf(String name) throws NoSuchMethodException {
        Method method = PlanAnnotationsTest.class.getDeclaredMethod(name, ConferencePlan.class);
        TypeUsage type = TypeUsage.of(ConferencePlan.class);
        for (Annotation annotation : method.getParameters()[0].getAnnotations()) {
            type = type.withAnnotation(annotation);
        }
        return type;
    }

    @Example
    void aRuleThatNoPlanKeepsIsNamed() {
        PlanArbitrary plans =
                PlanArbitraries.plans().conforming(RuleEngine.of(RuleSet.of(new FewPartners(), new NeverKept())));

        assertThatThrownBy(() -> Samples.of(plans, 1))
                .hasMessage(
                        "generated plan must violate no rule of [house-few-partners, house-never-kept], but 1000 tries gave none:"
                                + " in the way were [house-never-kept]. Maybe these rules ask for what no generated plan has.");
    }

    @Example
    void aRuleThatIsNeverViolatedAloneIsNamedWithThoseInTheWay() {
        PlanArbitrary plans = PlanArbitraries.plans()
                .violating(
                        RuleId.of("house-few-partners"), RuleEngine.of(RuleSet.of(new FewPartners(), new NeverKept())));

        assertThatThrownBy(() -> Samples.of(plans, 1))
                .hasMessage(
                        "generated plan must violate rule 'house-few-partners' and no other rule of"
                                + " [house-few-partners, house-never-kept], but 1000 tries gave none: in the way were"
                                + " [house-few-partners, house-never-kept]. Maybe these rules ask for what no generated plan has.");
    }

    /** A rule that every plan violates. */
    private static final class NeverKept implements Rule {

        @Override
        public RuleDescriptor descriptor() {
            return RuleDescriptor.of("house-never-kept", RuleFamily.CONSISTENCY, Severity.INFO);
        }

        @Override
        public void check(RuleContext context) {
            context.at(PlanPath.root().member("title")).conclude(Truth.FALSE);
        }
    }

    private static final class HiddenRules implements Supplier<RuleSet> {

        @Override
        public RuleSet get() {
            return RuleSet.of();
        }
    }
}
