package io.conferenceplan.artifacts;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A jar that is published.
 *
 * @param name its artifactId
 * @param folder the folder of its module
 */
record Artifact(String name, Path folder) {

    static final Path ROOT = Path.of("../..");

    /** {@return all that the BOM lists, in its order} */
    static List<Artifact> all() {
        List<Path> folders =
                Pom.of(ROOT).texts("modules/module").stream().map(ROOT::resolve).toList();
        return Pom.of(ROOT.resolve("bom")).texts("dependencyManagement/dependencies/dependency/artifactId").stream()
                .map(name -> new Artifact(name, folderOf(name, folders)))
                .toList();
    }

    static Artifact of(String name) {
        return all().stream()
                .filter(artifact -> artifact.name.equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Path folderOf(String name, List<Path> folders) {
        return folders.stream()
                .filter(folder -> Pom.of(folder).texts("artifactId").contains(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the BOM lists " + name + ", which no module makes"));
    }

    /** {@return its name without what all have in common} */
    String shortName() {
        return name.substring("conference-plan-".length());
    }

    Pom pom() {
        return Pom.of(folder);
    }

    /** {@return where its classes and resources are before they are in the jar} */
    Path classes() {
        return folder.resolve("target/classes");
    }

    /** {@return the names of its files that are no classes, with {@code /} between folders, in order} */
    List<String> resources() {
        try (Stream<Path> files = Files.walk(classes())) {
            return files.filter(Files::isRegularFile)
                    .map(file -> classes().relativize(file).toString().replace(File.separatorChar, '/'))
                    .filter(file -> !file.endsWith(".class"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the lines of the tree that Maven has written of what it brings along} */
    List<String> dependencies() {
        try (Stream<String> lines = Files.lines(folder.resolve("target/dependencies.txt"))) {
            return lines.skip(1).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the packages that it exports to everybody} */
    Set<String> api() {
        return descriptor().exports().stream()
                .filter(Predicate.not(Exports::isQualified))
                .map(Exports::source)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** {@return all its packages} */
    Set<String> packages() {
        try (Stream<Path> files = Files.walk(classes())) {
            return files.filter(file -> file.getFileName().toString().equals("package-info.class"))
                    .map(file ->
                            classes().relativize(file.getParent()).toString().replace(File.separatorChar, '.'))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ModuleDescriptor descriptor() {
        try (InputStream compiled = Files.newInputStream(classes().resolve("module-info.class"))) {
            return ModuleDescriptor.read(compiled);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
