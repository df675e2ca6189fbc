package io.conferenceplan.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a developer reads of a broken law: the whole texts, on plans that have been shrunk. {@code -Dgolden.write=true} writes
 * them anew for review.
 */
class LawBreachTest {

    private static final Path TEXTS = Path.of("src", "test", "resources", "breaches");

    static Stream<WrongRule> wrongRules() {
        return Stream.of(
                WrongRule.midpoints(),
                WrongRule.resolvesEarly(),
                WrongRule.skipsWhatIsImprecise(),
                WrongRule.alwaysUndetermined(),
                WrongRule.usesTheEventTwice(),
                WrongRule.readsTheDefaultLocale());
    }

    @ParameterizedTest
    @MethodSource("wrongRules")
    void tellsEverything(WrongRule rule) throws IOException {
        Path golden = TEXTS.resolve(rule.id() + ".txt");

        AssertionError broken = catchThrowableOfType(
                AssertionError.class, () -> RuleLaws.of(rule).withSeed(42).assertHold(500));

        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, broken.getMessage() + "\n");
        }
        assertThat(broken.getMessage() + "\n").isEqualTo(Files.readString(golden));
    }
}
