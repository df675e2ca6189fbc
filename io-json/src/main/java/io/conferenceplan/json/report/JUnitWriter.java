package io.conferenceplan.json.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.conferenceplan.json.codec.JsonText;
import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes test suites as XML, two spaces a level. */
final class JUnitWriter {

    private static final int REPLACEMENT = 0xFFFD;

    private final XMLStreamWriter xml;

    private JUnitWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static byte[] write(String name, List<JUnitSuite> suites) {
        StringWriter document = new StringWriter();
        try {
            // That of the JDK, whatever else is on the class path.
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(document);
            new JUnitWriter(xml).writeDocument(name, suites);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The XML of a report must be well-formed, but was refused.", e);
        }
        return document.append('\n').toString().getBytes(UTF_8);
    }

    private void writeDocument(String name, List<JUnitSuite> suites) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        open("testsuites", 0);
        attribute("name", name);
        writeCounts(suites);
        for (JUnitSuite suite : suites) {
            write(suite);
        }
        close(0);
        xml.writeEndDocument();
    }

    private void writeCounts(List<JUnitSuite> suites) throws XMLStreamException {
        attribute(
                "tests", suites.stream().mapToInt(suite -> suite.tests().size()).sum());
        attribute("failures", count(suites, JUnitTest.Failed.class));
        attribute("errors", count(suites, JUnitTest.Errored.class));
        attribute("skipped", count(suites, JUnitTest.Skipped.class));
    }

    private static int count(List<JUnitSuite> suites, Class<? extends JUnitTest.Result> result) {
        return suites.stream().mapToInt(suite -> suite.count(result)).sum();
    }

    private void write(JUnitSuite suite) throws XMLStreamException {
        open("testsuite", 1);
        attribute("name", suite.name());
        writeCounts(List.of(suite));
        for (JUnitTest test : suite.tests()) {
            write(test, suite.className());
        }
        close(1);
    }

    private void write(JUnitTest test, String className) throws XMLStreamException {
        boolean empty =
                test.result() instanceof JUnitTest.Passed && test.output().isEmpty();
        indent(2);
        if (empty) {
            xml.writeEmptyElement("testcase");
        } else {
            xml.writeStartElement("testcase");
        }
        attribute("classname", className);
        attribute("name", test.name());
        if (!empty) {
            write(test.result());
            writeOutput(test.output());
            close(2);
        }
    }

    private void write(JUnitTest.Result result) throws XMLStreamException {
        if (result instanceof JUnitTest.Failed failed) {
            write("failure", failed.message(), failed.type(), failed.text());
        } else if (result instanceof JUnitTest.Errored errored) {
            write("error", errored.message(), errored.type(), errored.text());
        } else if (result instanceof JUnitTest.Skipped skipped) {
            indent(3);
            xml.writeEmptyElement("skipped");
            attribute("message", skipped.message());
        }
    }

    private void write(String element, String message, String type, String text) throws XMLStreamException {
        open(element, 3);
        attribute("message", message);
        attribute("type", type);
        xml.writeCharacters(lines(text));
        xml.writeEndElement();
    }

    private void writeOutput(String output) throws XMLStreamException {
        if (!output.isEmpty()) {
            open("system-out", 3);
            xml.writeCharacters(lines(output));
            xml.writeEndElement();
        }
    }

    private void open(String element, int depth) throws XMLStreamException {
        indent(depth);
        xml.writeStartElement(element);
    }

    private void close(int depth) throws XMLStreamException {
        indent(depth);
        xml.writeEndElement();
    }

    private void indent(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    private void attribute(String name, int number) throws XMLStreamException {
        xml.writeAttribute(name, Integer.toString(number));
    }

    /** Line ends in attributes would be read as spaces: they are written as such. */
    private void attribute(String name, String text) throws XMLStreamException {
        xml.writeAttribute(name, allowed(text).replaceAll("[\r\n\t]+", " "));
    }

    private static String lines(String text) {
        return allowed(text).replace("\r\n", "\n").replace('\r', '\n');
    }

    /** The text with U+FFFD for each character that XML does not allow. */
    static String allowed(String text) {
        StringBuilder allowed = new StringBuilder(text.length());
        JsonText.repaired(text)
                .codePoints()
                .map(c -> isAllowed(c) ? c : REPLACEMENT)
                .forEach(allowed::appendCodePoint);
        return allowed.toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\t' || c == '\n' || c == '\r' || (c >= ' ' && c != 0xFFFE && c != 0xFFFF);
    }
}
