package io.conferenceplan.artifacts;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/**
 * A file {@code pom.xml}.
 *
 * @param content what it says
 */
record Pom(Document content) {

    static Pom of(Path folder) {
        return ofFile(folder.resolve("pom.xml"));
    }

    static Pom ofFile(Path file) {
        try {
            return new Pom(
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()));
        } catch (Exception e) {
            throw new AssertionError(file + " must be XML", e);
        }
    }

    /** {@return the texts of the elements at a path below {@code project}, in order} */
    List<String> texts(String path) {
        try {
            NodeList found = (NodeList)
                    XPathFactory.newInstance().newXPath().evaluate("/project/" + path, content, XPathConstants.NODESET);
            return IntStream.range(0, found.getLength())
                    .mapToObj(index -> found.item(index).getTextContent().strip())
                    .toList();
        } catch (XPathExpressionException e) {
            throw new AssertionError(path, e);
        }
    }
}
