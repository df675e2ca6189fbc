package io.conferenceplan.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class RuleSetTest {

    private final Rule one = FakeRule.of("one");
    private final Rule two = FakeRule.of("two");
    private final RuleSet set = RuleSet.of(one, two);

    @Test
    void rulesKeepTheirOrder() {
        assertThat(set.rules()).containsExactly(one, two);
        assertThat(RuleSet.of(two).plus(RuleSet.of(one)).rules()).containsExactly(two, one);
    }

    @Test
    void rulesAreFoundByTheirIds() {
        assertThat(set.rule(RuleId.of("two"))).containsSame(two);
        assertThat(set.rule(RuleId.of("three"))).isEmpty();
    }

    @Test
    void theRulesCannotBeChanged() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> set.rules().clear());
    }

    @Test
    void twoRulesWithOneIdAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.of(one, FakeRule.of("one")))
                .withMessage("rule ids must be unique, but were twice 'one'.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> set.plus(RuleSet.of(two)))
                .withMessage("rule ids must be unique, but were twice 'two'.");
    }

    @Test
    void aRuleCanBeLeftOut() {
        assertThat(set.without(RuleId.of("one")).rules()).containsExactly(two);
        assertThat(set.rules()).containsExactly(one, two);
    }

    @Test
    void aRuleThatIsNotThereCannotBeLeftOut() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> set.without(RuleId.of("tow")))
                .withMessage("rule id must be one that the rule set has, but was 'tow'. Maybe 'two'.");
    }

    @Test
    void theRulesThatAreWantedAreTakenInOrder() {
        assertThat(set.filter(rule -> true).rules()).containsExactly(one, two);
        assertThat(set.filter(rule -> rule.id().equals(RuleId.of("two"))).rules())
                .containsExactly(two);
        assertThat(RuleSets.all()
                        .filter(rule -> rule.family() == RuleFamily.STATE_PRACTICE)
                        .rules())
                .containsExactlyElementsOf(RuleSets.vietnamStatePractice().rules());
    }

    @Test
    void theRulesCanBeListedWithoutRunningThem() {
        assertThat(set.descriptors()).containsExactly(one.descriptor(), two.descriptor());
    }

    @Test
    void aRuleThatHasNoDescriptorIsRefused() {
        IllegalStateException mistake = new IllegalStateException("a mistake");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.of(one, new Described(() -> {
                    throw mistake;
                })))
                .withMessage("rule of class '" + Described.class.getName()
                        + "' must have a descriptor, but threw 'java.lang.IllegalStateException: a mistake'.")
                .withCause(mistake);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.of(new Described(() -> null)))
                .withMessage("rule of class '" + Described.class.getName()
                        + "' must have a descriptor, but threw 'java.lang.NullPointerException: descriptor'.");
    }

    @Test
    void aRuleWhoseDescriptorChangesIsRefused() {
        Iterator<Severity> severities = List.of(Severity.ERROR, Severity.INFO).iterator();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.of(
                        new Described(() -> RuleDescriptor.of("moody", RuleFamily.CONSISTENCY, severities.next()))))
                .withMessage(
                        "descriptor of rule 'moody' must always be the same, but was another when asked for again.");
    }

    @Test
    void aRuleWithTwoParametersOfOneNameIsRefused() {
        RuleDescriptor descriptor = one.descriptor()
                .withParameters(Parameter.of("limit", 1), Parameter.of("other", 2), Parameter.of("limit", true));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.of(new Described(() -> descriptor)))
                .withMessage("parameters of rule 'one' must have names of their own, but were twice 'limit'.");
    }

    @Test
    void descriptorsAreAskedForWhenTheSetIsMadeAndNotLater() {
        AtomicInteger asked = new AtomicInteger();
        RuleSet counted = RuleSet.of(new Described(() -> {
            asked.incrementAndGet();
            return one.descriptor();
        }));
        int whenMade = asked.get();

        RuleSet changed = counted.plus(RuleSet.of(two)).filter(rule -> true).without(RuleId.of("two"));
        RuleEngine.of(changed).check(Plans.plan().value());

        assertThat(asked).hasValue(whenMade);
    }

    private record Described(Supplier<RuleDescriptor> supplier) implements Rule {

        @Override
        public RuleDescriptor descriptor() {
            return supplier.get();
        }

        @Override
        public void check(RuleContext context) {}
    }
}
