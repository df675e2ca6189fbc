package io.conferenceplan.json.codec;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.value.Stated;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every type of the core that a plan has can be read and written by itself. */
class ValueTypesTest {

    /** Public types that are no values of a plan, or are not written as JSON by themselves. */
    private static final Set<String> NO_VALUES =
            Set.of("ApproximationPolicy", "Bounds", "Imprecise", "Stated", "TextParseException");

    private final ValueTypes types = ValueTypes.ofPlan();

    @Test
    void every_public_type_of_the_core_is_known() throws Exception {
        assertThat(names(types.unmarked().keySet())).isEqualTo(publicTypes());
    }

    @Test
    void what_has_marks_is_known_with_and_without_them() {
        assertThat(names(types.stated().keySet()))
                .containsExactly(
                        "Count",
                        "Deadline",
                        "EventDays",
                        "LocalTime",
                        "LunarDate",
                        "Percentage",
                        "PlanDate",
                        "PlanDuration",
                        "SlotTime");
        assertThat(names(types.unmarked().keySet())).containsAll(statedInTheCore());
    }

    @Test
    void every_codec_of_a_type_is_found() {
        assertThat(Declarations.all())
                .filteredOn(codec -> codec.valueType() != null)
                .filteredOn(codec -> !codec.valueType().getName().startsWith("java."))
                .allSatisfy(codec -> assertThat(types.unmarked()).containsKey(codec.valueType()));
        assertThat(types.unmarked().get(ConferencePlan.class)).isSameAs(PlanCodecs.PLAN);
        assertThat(types.unmarked()).doesNotContainKey(Stated.class);
    }

    private Set<String> statedInTheCore() {
        Set<String> stated = names(types.stated().keySet());
        stated.remove("LocalTime");
        return stated;
    }

    private static Set<String> names(Collection<Class<?>> types) {
        return types.stream().map(Class::getSimpleName).collect(toCollection(TreeSet::new));
    }

    private static Set<String> publicTypes() throws Exception {
        Path classes = Path.of(ConferencePlan.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Set<String> names = new TreeSet<>();
        for (String file : classFiles(classes)) {
            Class<?> type = Class.forName(file.replace(".class", "").replace('/', '.'));
            boolean isShared = type.getPackageName().endsWith(".internal");
            if (Modifier.isPublic(type.getModifiers()) && !isShared) {
                names.add(type.getSimpleName());
            }
        }
        names.removeAll(NO_VALUES);
        return names;
    }

    /** The top-level classes of the core, in a folder or a jar. */
    private static Collection<String> classFiles(Path classes) throws IOException {
        if (!Files.isDirectory(classes)) {
            try (var jar = java.nio.file.FileSystems.newFileSystem(classes)) {
                return classFilesBelow(jar.getPath("/"));
            }
        }
        return classFilesBelow(classes);
    }

    private static Collection<String> classFilesBelow(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".class") && !file.contains("$") && !file.contains("-info"))
                    .filter(file -> file.startsWith("io/"))
                    .toList();
        }
    }
}
