package io.conferenceplan.artifacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaAccess;
import io.conferenceplan.validation.jakarta.ConformingPlan;
import io.conferenceplan.validation.jakarta.ConformingPlanValidator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What GraalVM's {@code native-image} cannot see by itself in the artifacts is little, known, and told by them in
 * {@code reachability-metadata.json}.
 */
class NativeImageTest {

    /** Who asks for what only by its name, and why a native image has it. */
    private static final Map<String, String> BY_NAME = Map.of(
            "validation.BuiltInMessages: Class.getResourceAsStream", "in the metadata",
            "validation.ProvidedRules: ServiceLoader.load", "native-image reads META-INF/services",
            "validation.jakarta.Engines: ServiceLoader.load", "native-image reads META-INF/services",
            "json.FormatTexts: ResourceBundle.getBundle", "in the metadata",
            "json.ProblemMessages: ResourceBundle.getBundle", "in the metadata",
            "json.report.ReportTexts: ResourceBundle.getBundle", "in the metadata",
            "json.Utf8: MethodHandles.byteArrayViewVarHandle", "of an array, without a name",
            "json.Utf8: VarHandle.get", "of an array, without a name",
            "testkit.PlanProvider: Class.getConstructor", "only in tests: a class that the test itself names",
            "testkit.PlanProvider: Constructor.newInstance", "only in tests: a class that the test itself names");

    private static final Pattern REFLECTIVE = Pattern.compile("java\\.lang\\.(reflect|invoke)\\.(?!LambdaMetafactory).*"
            + "|java\\.lang\\.Class\\.(forName|newInstance|getResource.*"
            + "|get(Declared)?(Annotation|Class|Constructor|Field|Method|RecordComponent).*)"
            + "|java\\.lang\\.Module\\.getResource.*"
            + "|java\\.lang\\.ClassLoader\\.(findResource|getResource|getSystemResource|loadClass).*"
            + "|java\\.util\\.(ServiceLoader\\.load|ResourceBundle\\.getBundle).*"
            + "|java\\.io\\.Object(Input|Output)Stream\\..*");

    /** Files that no program looks for, but for those that {@code native-image} knows. */
    private static final Predicate<String> NOT_LOADED = Pattern.compile(
                    "META-INF/(native-image|services|conference-plan)/.*")
            .asMatchPredicate();

    @Test
    void namesAreLookedUpWhereItIsKnown() {
        Set<String> found = Published.CLASSES.stream()
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .filter(access -> REFLECTIVE.matcher(target(access)).matches())
                .map(access -> access.getOriginOwner().getName().replaceFirst("^io\\.conferenceplan\\.", "") + ": "
                        + access.getTargetOwner().getSimpleName() + "." + access.getName())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(found).containsExactlyInAnyOrderElementsOf(BY_NAME.keySet());
    }

    private static String target(JavaAccess<?> access) {
        return access.getTargetOwner().getName() + "." + access.getName();
    }

    static List<Artifact> artifacts() {
        return Artifact.all();
    }

    @ParameterizedTest
    @MethodSource("artifacts")
    void everyFileThatIsLoadedIsInTheMetadata(Artifact artifact) {
        List<String> loaded =
                artifact.resources().stream().filter(Predicate.not(NOT_LOADED)).toList();

        assertThat(resourcesInMetadata(artifact)).containsExactlyInAnyOrderElementsOf(loaded);
    }

    /** A bundle has a file for each language. */
    private static List<String> resourcesInMetadata(Artifact artifact) {
        return metadata(artifact)
                .path("resources")
                .valueStream()
                .flatMap(entry -> entry.has("glob")
                        ? Stream.of(entry.get("glob").asString())
                        : filesOfBundle(artifact, entry.get("bundle").asString()))
                .toList();
    }

    private static Stream<String> filesOfBundle(Artifact artifact, String bundle) {
        Pattern file = Pattern.compile(Pattern.quote(bundle.replace('.', '/')) + "(_[a-z]+)?\\.properties");
        return artifact.resources().stream().filter(file.asMatchPredicate());
    }

    private static JsonNode metadata(Artifact artifact) {
        Path file = artifact.classes()
                .resolve("META-INF/native-image/io.conferenceplan")
                .resolve(artifact.name())
                .resolve("reachability-metadata.json");
        return Files.exists(file)
                ? JsonMapper.shared().readTree(file)
                : JsonMapper.shared().createObjectNode();
    }

    /** Jakarta Validation makes the validator, and asks the constraint for its attributes. */
    @Test
    void theConstraintIsInTheMetadata() {
        List<JsonNode> types = metadata(Artifact.of("conference-plan-validation")).path("reflection").values().stream()
                .toList();

        assertThat(types)
                .extracting(type -> type.get("type").asString())
                .containsExactly(ConformingPlan.class.getName(), ConformingPlanValidator.class.getName());
        assertThatCode(() -> ConformingPlanValidator.class.getConstructor().newInstance())
                .doesNotThrowAnyException();
    }
}
