package io.conferenceplan.artifacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * The API is that of a release but for what is added and what {@code api-changes.txt} accepts: {@code mvn -Papi-diff}.
 *
 * <p>It reads what japicmp has written. Further methods of sealed interfaces break nobody: only we implement them.
 */
class ApiDiff {

    @Test
    void whatBreaksIsAccepted() {
        Set<String> breaking = Artifact.all().stream()
                .flatMap(ApiDiff::breakingChanges)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(breaking)
                .as("breaking changes, each of which needs a line with a reason in api-changes.txt, and no other")
                .isEqualTo(AcceptedChanges.read().keySet());
    }

    private static Stream<String> breakingChanges(Artifact artifact) {
        Element report = Pom.ofFile(artifact.folder().resolve("target/japicmp/compare.xml"))
                .content()
                .getDocumentElement();
        Set<String> packages = exportedBefore(Path.of(report.getAttribute("oldJar")));

        Stream<String> hidden = packages.stream()
                .filter(name -> !artifact.api().contains(name))
                .map(name -> "PACKAGE_NOT_EXPORTED " + name);
        Stream<String> changed = elements(report.getElementsByTagName("compatibilityChange"))
                .filter(change -> isFalse(change, "binaryCompatible") || isFalse(change, "sourceCompatible"))
                .filter(change -> packages.contains(packageOf(type(change))))
                .filter(change -> !(name(change).equals("METHOD_ADDED_TO_INTERFACE") && isSealed(type(change))))
                .map(change -> name(change) + " " + place(change));
        return Stream.concat(hidden, changed);
    }

    private static Set<String> exportedBefore(Path jar) {
        return ModuleFinder.of(jar).findAll().stream()
                .flatMap(module -> module.descriptor().exports().stream())
                .filter(exports -> !exports.isQualified())
                .map(exports -> exports.source())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isFalse(Element element, String attribute) {
        return element.getAttribute(attribute).equals("false");
    }

    private static String name(Element change) {
        return change.getAttribute("type");
    }

    private static String type(Element change) {
        return ancestor(change, "class").getAttribute("fullyQualifiedName");
    }

    private static String packageOf(String type) {
        return type.substring(0, type.lastIndexOf('.'));
    }

    private static boolean isSealed(String type) {
        try {
            return Class.forName(type, false, ApiDiff.class.getClassLoader()).isSealed();
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /** {@return the type, or its member with the types of its parameters} */
    private static String place(Element change) {
        for (Node node = change; !node.getNodeName().equals("class"); node = node.getParentNode()) {
            Element element = (Element) node;
            switch (node.getNodeName()) {
                case "field":
                    return type(change) + "." + element.getAttribute("name");
                case "method", "constructor":
                    return type(change) + "." + element.getAttribute("name") + parameters(element);
                default:
            }
        }
        return type(change);
    }

    private static String parameters(Element method) {
        return elements(method.getElementsByTagName("parameter"))
                .map(parameter -> parameter.getAttribute("type"))
                .collect(Collectors.joining(",", "(", ")"));
    }

    private static Element ancestor(Element element, String name) {
        Node node = element;
        while (!node.getNodeName().equals(name)) {
            node = node.getParentNode();
        }
        return (Element) node;
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast);
    }
}
