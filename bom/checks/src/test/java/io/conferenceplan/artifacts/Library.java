package io.conferenceplan.artifacts;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A dependency in the local repository.
 *
 * @param group its groupId
 * @param name its artifactId
 * @param version its version
 */
record Library(String group, String name, String version) {

    private static final Pattern IN_TREE =
            Pattern.compile("([^: ]+):([^: ]+):jar:(?:[^: ]+:)?([^: ]+):(?:compile|runtime)");
    private static final Path REPOSITORY = Path.of(System.getProperty("local.repository"));

    /** {@return the dependency in a line of a dependency tree} */
    static Library in(String line) {
        Matcher matcher = IN_TREE.matcher(line);
        if (!matcher.find()) {
            throw new AssertionError("'" + line + "' must tell a jar that is needed at run time");
        }
        return new Library(matcher.group(1), matcher.group(2), matcher.group(3));
    }

    boolean isOurs() {
        return group.equals("io.conferenceplan");
    }

    /** {@return the names of its licences, which may be those of its parent} */
    List<String> licences() {
        Pom pom = Pom.ofFile(REPOSITORY
                .resolve(group.replace('.', '/'))
                .resolve(name)
                .resolve(version)
                .resolve(name + "-" + version + ".pom"));
        List<String> own = pom.texts("licenses/license/name");
        return own.isEmpty()
                ? parent(pom).flatMap(parent -> parent.licences().stream()).toList()
                : own;
    }

    private static Stream<Library> parent(Pom pom) {
        return pom.texts("parent/version").stream()
                .map(version -> new Library(
                        pom.texts("parent/groupId").get(0),
                        pom.texts("parent/artifactId").get(0),
                        version));
    }

    @Override
    public String toString() {
        return group + ":" + name;
    }
}
