package io.conferenceplan.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that providers give. One is in the test resources: {@link HouseRules}. */
class ProvidedRulesTest {

    private static final String SERVICE = "META-INF/services/io.conferenceplan.validation.RuleProvider";

    @TempDir
    private Path folder;

    /** The provider that the service file of the tests names. */
    public static final class HouseRules implements RuleProvider {

        @Override
        public RuleSet rules() {
            return RuleSet.of(FakeRule.of("house-b"), FakeRule.of("house-a"));
        }
    }

    /** Comes before the rules of the house by its name. */
    public static final class CityRules implements RuleProvider {

        @Override
        public RuleSet rules() {
            return RuleSet.of(FakeRule.of("city-a"));
        }
    }

    /** Gives a rule that the house gives. */
    public static final class Namesake implements RuleProvider {

        @Override
        public RuleSet rules() {
            return RuleSet.of(FakeRule.of("namesake"), FakeRule.of("house-a"));
        }
    }

    /** Cannot be made. */
    public static final class BrokenAtBirth implements RuleProvider {

        /** Throws. */
        public BrokenAtBirth() {
            throw new UnsupportedOperationException("not today");
        }

        @Override
        public RuleSet rules() {
            return RuleSet.of();
        }
    }

    /** Is made and then throws. */
    public static final class Broken implements RuleProvider {

        @Override
        public RuleSet rules() {
            throw new NoClassDefFoundError("com/example/Missing");
        }
    }

    /** Has nothing to give. */
    public static final class Empty implements RuleProvider {

        @Override
        public RuleSet rules() {
            return null;
        }
    }

    /** Meets a virtual machine in trouble. */
    public static final class Fatal implements RuleProvider {

        @Override
        public RuleSet rules() {
            throw new OutOfMemoryError("no memory");
        }
    }

    private static List<String> ids(RuleSet rules) {
        return rules.descriptors().stream().map(rule -> rule.id().value()).toList();
    }

    private RuleSet providedBy(String... lines) throws IOException {
        Path file = folder.resolve(SERVICE);
        Files.createDirectories(file.getParent());
        Files.write(file, List.of(lines));
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, RuleProvider.class.getClassLoader())) {
            return RuleSets.provided(loader);
        }
    }

    private static String name(Class<?> provider) {
        return provider.getName();
    }

    @Test
    void areFoundByTheServiceFileOnTheClassPath() {
        RuleSet provided = RuleSets.provided(HouseRules.class.getClassLoader());

        assertThat(ids(provided)).containsExactly("house-b", "house-a");
        assertThat(RuleEngine.of(RuleSets.all().plus(provided))
                        .check(Plans.plan().value())
                        .findings(RuleId.of("house-a")))
                .hasSize(1);
    }

    @Test
    void areInTheOrderOfTheNamesOfTheirProviders() throws IOException {
        assertThat(ids(providedBy(name(CityRules.class)))).containsExactly("city-a", "house-b", "house-a");
    }

    @Test
    void areNoneWhereNobodyProvidesAny() {
        assertThat(RuleSets.provided(ClassLoader.getPlatformClassLoader()).rules())
                .isEmpty();
    }

    @Test
    void areAskedForOfSomeClassLoader() {
        assertThatNullPointerException()
                .isThrownBy(() -> RuleSets.provided(null))
                .withMessage("loader");
    }

    @Test
    void aServiceFileThatNamesAMissingClassIsTold() {
        assertThatIllegalStateException()
                .isThrownBy(() -> providedBy("com.example.MissingRules"))
                .withMessageStartingWith("rule providers must be found, but were not: ")
                .withMessageContaining("com.example.MissingRules not found.");
    }

    @Test
    void aServiceFileThatNamesNoProviderIsTold() {
        assertThatIllegalStateException()
                .isThrownBy(() -> providedBy(name(RuleId.class)))
                .withMessageStartingWith("rule providers must be found, but were not: ")
                .withMessageContaining(name(RuleId.class) + " not a subtype.");
    }

    @Test
    void aServiceFileThatIsNoneIsTold() {
        assertThatIllegalStateException()
                .isThrownBy(() -> providedBy("no class at all"))
                .withMessageStartingWith("rule providers must be found, but were not: ")
                .withMessageContaining(SERVICE + ":1: ");
    }

    @Test
    void aProviderThatCannotBeMadeIsTold() {
        assertThatIllegalStateException()
                .isThrownBy(() -> providedBy(name(BrokenAtBirth.class)))
                .withMessage("rule provider '" + name(BrokenAtBirth.class) + "' must give its rules,"
                        + " but threw 'java.lang.UnsupportedOperationException: not today'.");
    }

    @Test
    void aProviderThatThrowsIsTold() {
        assertThatIllegalStateException()
                .isThrownBy(() -> providedBy(name(Broken.class)))
                .withMessage("rule provider '" + name(Broken.class) + "' must give its rules,"
                        + " but threw 'java.lang.NoClassDefFoundError: com/example/Missing'.")
                .withCauseInstanceOf(NoClassDefFoundError.class);
    }

    @Test
    void aProviderThatGivesNothingIsTold() {
        assertThatIllegalStateException()
                .isThrownBy(() -> providedBy(name(Empty.class)))
                .withMessage("rule provider '" + name(Empty.class) + "' must give its rules,"
                        + " but threw 'java.lang.NullPointerException: rules'.");
    }

    @Test
    void twoProvidersOfOneIdAreTold() {
        assertThatIllegalStateException()
                .isThrownBy(() -> providedBy(name(Namesake.class)))
                .withMessage("rule providers '" + name(HouseRules.class) + "' and '" + name(Namesake.class)
                        + "' must give rules of different ids, but were both 'house-a'.");
    }

    @Test
    void aVirtualMachineInTroubleIsNobodysFault() {
        assertThatThrownBy(() -> providedBy(name(Fatal.class))).isInstanceOf(OutOfMemoryError.class);
    }
}
