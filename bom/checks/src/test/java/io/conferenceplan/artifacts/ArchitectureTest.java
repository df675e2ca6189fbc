package io.conferenceplan.artifacts;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static io.conferenceplan.artifacts.Ambient.clockLocaleZoneCharsetOrChance;
import static io.conferenceplan.artifacts.Api.api;
import static io.conferenceplan.artifacts.Api.arrays;
import static io.conferenceplan.artifacts.Api.beFinalOrSealed;
import static io.conferenceplan.artifacts.Api.beInNullMarkedPackages;
import static io.conferenceplan.artifacts.Api.implementApi;
import static io.conferenceplan.artifacts.Api.mentionOnlyApi;

import com.tngtech.archunit.lang.ArchRule;
import io.conferenceplan.json.SourceMap;
import io.conferenceplan.validation.Evaluation;
import io.conferenceplan.validation.MessageSource;
import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleProvider;
import io.conferenceplan.validation.calendar.HolidayCalendar;
import io.conferenceplan.validation.jakarta.ConformingPlanValidator;
import io.conferenceplan.validation.jakarta.EngineProvider;
import io.conferenceplan.validation.jakarta.PlanSeverity;
import io.conferenceplan.value.Imprecise;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What holds of all published code.
 *
 * <p>That it is documented is told by doclint: on JDK 25 nothing public compiles without Javadoc.
 */
class ArchitectureTest {

    /** The annotations of Immutables are for the compiler: no program that uses the artifacts looks for them. */
    private static final String[] EVERYWHERE = {"java..", "org.jspecify.annotations", "org.immutables.value"};

    /** Applications write them themselves. */
    private static final Class<?>[] EXTENSION_POINTS = {
        Imprecise.class,
        Rule.class,
        RuleProvider.class,
        MessageSource.class,
        HolidayCalendar.class,
        EngineProvider.class
    };

    /** The constraint of Jakarta Validation knows its payload by class; nothing has these types. */
    private static final Class<?>[] MARKERS = {
        PlanSeverity.Error.class, PlanSeverity.Warning.class, PlanSeverity.Info.class
    };

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # artifact        | artifacts below         | packages of others
            core             |                         |
            validation       | core                    | jakarta.validation.. org.hibernate.validator..
            io-json          | core validation         | tools.jackson.core.. javax.xml.stream..
            io-json-databind | core validation io-json | tools.jackson..
            testkit          | core validation io-json | net.jqwik.api..
            """)
    void artifactsUseThoseBelowThem(String artifact, String below, String others) {
        Stream<String> ours = Stream.concat(Stream.of(artifact), words(below)).flatMap(ArchitectureTest::packages);
        Stream<String> theirs = Stream.concat(words(others), Stream.of(EVERYWHERE));

        holds(classes()
                .that()
                .resideInAnyPackage(packages(artifact).toArray(String[]::new))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(Stream.concat(ours, theirs).toArray(String[]::new)));
    }

    @Test
    void onlyTheConstraintUsesJakartaValidation() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackage("io.conferenceplan.validation.jakarta")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "org.hibernate.."));
    }

    @Test
    void packagesOfCoreAreFreeOfCycles() {
        holds(slices().matching("io.conferenceplan.(*)").should().beFreeOfCycles());
    }

    @Test
    void apiMentionsOnlyApi() {
        holds(classes()
                .that(api())
                .and()
                .doNotHaveFullyQualifiedName("io.conferenceplan.json.EmbeddedReader") // for databind: it makes problems
                .should(mentionOnlyApi()));
    }

    @Test
    void nobodyElseImplementsApi() {
        holds(classes()
                .that(api())
                .and()
                .areNotAnnotations()
                .and()
                .doNotBelongToAnyOf(EXTENSION_POINTS)
                .and()
                .doNotBelongToAnyOf(MARKERS)
                .should(beFinalOrSealed()));
    }

    @Test
    void objectsDoNotChange() {
        holds(fields().that()
                .areDeclaredInClassesThat(implementApi())
                .and()
                .areDeclaredInClassesThat()
                .haveSimpleNameNotEndingWith("Builder")
                .and()
                .doNotHaveName("initShim") // of Immutables: used while it is constructed
                .and()
                .doNotHaveFullName(SourceMap.class.getName() + ".index") // made when the first place is asked for
                .and()
                .doNotHaveFullName(PlanPath.class.getName() + ".hash") // kept as that of a String is
                .and()
                .doNotHaveFullName(PlanPath.class.getName() + ".key") // likewise
                .and()
                .areNotDeclaredIn(Evaluation.class) // takes notes while a rule runs, and is not kept
                .and()
                .areNotDeclaredIn(ConformingPlanValidator.class) // Jakarta Validation initialises validators
                .should()
                .beFinal());
    }

    @Test
    void nothingIsGlobal() {
        holds(noFields().that().areStatic().should().notBeFinal());
    }

    @Test
    void nobodyGetsArrays() {
        holds(noMethods()
                .that()
                .areDeclaredInClassesThat(api())
                .and()
                .areDeclaredInClassesThat()
                .areNotAnnotations()
                .and()
                .arePublic()
                .and()
                .doNotHaveName("values") // of enums: a new one each time
                .and()
                .doNotHaveName("writeBytes") // likewise
                .should()
                .haveRawReturnType(arrays()));
    }

    @Test
    void whatMayBeNullIsMarked() {
        holds(classes().should(beInNullMarkedPackages()));
    }

    @Test
    void nothingAsksTheMachine() {
        holds(noClasses()
                .that()
                .doNotHaveFullyQualifiedName("io.conferenceplan.testkit.Circumstances") // shows that rules do not
                .should()
                .accessTargetWhere(clockLocaleZoneCharsetOrChance()));
    }

    private static Stream<String> words(String text) {
        return text == null ? Stream.empty() : Stream.of(text.split(" "));
    }

    private static Stream<String> packages(String artifact) {
        return Artifact.of("conference-plan-" + artifact).packages().stream();
    }

    private static void holds(ArchRule rule) {
        rule.check(Published.CLASSES);
    }
}
