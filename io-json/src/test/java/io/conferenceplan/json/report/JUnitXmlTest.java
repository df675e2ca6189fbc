package io.conferenceplan.json.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.validation.FailOn;
import io.conferenceplan.validation.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class JUnitXmlTest {

    private static final JUnitXml XML = JUnitXml.in(Locale.ENGLISH);

    static Stream<FailOn> decisions() {
        return Stream.of(
                FailOn.never(),
                FailOn.errors(),
                FailOn.warnings(),
                FailOn.infos(),
                FailOn.errors().orUndetermined(Severity.INFO),
                FailOn.never().orSuppressionProblems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "vi"})
    void the_report_of_the_five_plans_is_as_reviewed(String language) throws IOException {
        byte[] xml = JUnitXml.in(Locale.forLanguageTag(language)).writeBytes(Runs.fivePlans());

        Golden.assertIsAsReviewed("five-plans." + language + ".xml", xml);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "vi"})
    void the_report_of_an_awkward_run_is_as_reviewed(String language) throws IOException {
        byte[] xml = JUnitXml.in(Locale.forLanguageTag(language))
                .failingOn(FailOn.infos().orSuppressionProblems())
                .writeBytes(Runs.awkwardOne());

        Golden.assertIsAsReviewed("awkward." + language + ".xml", xml);
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void counts_are_right(FailOn failOn) {
        for (CheckRun run : List.of(Runs.fivePlans(), Runs.awkwardOne())) {
            Element root = parse(XML.failingOn(failOn).writeBytes(run));
            List<Element> suites = elements(root, "testsuite");

            assertThat(suites).hasSameSizeAs(run.documents());
            assertThat(Stream.concat(Stream.of(root), suites.stream())).allSatisfy(JUnitXmlTest::assertCountsAreRight);
        }
    }

    private static void assertCountsAreRight(Element suite) {
        assertThat(List.of("tests", "failures", "errors", "skipped"))
                .extracting(name -> Integer.parseInt(suite.getAttribute(name)))
                .containsExactly(
                        elements(suite, "testcase").size(),
                        elements(suite, "failure").size(),
                        elements(suite, "error").size(),
                        elements(suite, "skipped").size());
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void a_suite_fails_if_and_only_if_the_check_does(FailOn failOn) {
        for (CheckRun run : List.of(Runs.fivePlans(), Runs.awkwardOne())) {
            List<Element> suites = elements(parse(XML.failingOn(failOn).writeBytes(run)), "testsuite");

            for (int i = 0; i < suites.size(); i++) {
                Element suite = suites.get(i);
                boolean fails = elements(suite, "failure").size()
                                + elements(suite, "error").size()
                        > 0;
                boolean expected = !(run.documents().get(i) instanceof CheckedDocument.WithPlan checked)
                        || failOn.fails(checked.report());

                assertThat(fails).as(suite.getAttribute("name")).isEqualTo(expected);
            }
        }
    }

    @Test
    void a_test_is_known_by_its_document_and_its_rule() {
        Element root = parse(XML.writeBytes(Runs.fivePlans()));

        assertThat(names(root)).doesNotHaveDuplicates().contains("examples.plans.bac-giang-2024 years-consistent");
        assertThat(elements(root, "testcase"))
                .allSatisfy(test -> assertThat(Stream.of("failure", "error", "skipped")
                                .mapToInt(name -> elements(test, name).size())
                                .sum())
                        .isLessThanOrEqualTo(1));
        assertThat(elements(root, "skipped"))
                .extracting(skipped -> skipped.getAttribute("message"))
                .isNotEmpty()
                .doesNotContain("");
    }

    @Test
    void documents_of_one_name_are_told_apart() {
        assertThat(names(parse(XML.writeBytes(Runs.awkwardOne()))))
                .doesNotHaveDuplicates()
                .contains("tmp.a b.không vị trí plan.readable", "tmp.a b.không vị trí (2) plan.readable");
    }

    private static List<String> names(Element root) {
        return elements(root, "testcase").stream()
                .map(test -> test.getAttribute("classname") + " " + test.getAttribute("name"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    plans/a.json        | plans.a
                    a.json              | a
                    a.json (2)          | a (2)
                    ./a.b/../c.d.json   | a_b.c_d
                    /tmp/a              | tmp.a
                    """)
    void the_class_of_tests_is_the_name_with_dots_between_folders(String name, String className) {
        assertThat(new JUnitSuite(name, List.of()).className()).isEqualTo(className);
    }

    @Example
    void characters_that_xml_does_not_allow_are_replaced() {
        assertThat(JUnitWriter.allowed("a\u0000\u001f\ud800b\udc00\uFFFE\uFFFF\t\r\n😀ạ\u0085"))
                .isEqualTo("a\uFFFD\uFFFD\uFFFDb\uFFFD\uFFFD\uFFFD\t\r\n😀ạ\u0085");
    }

    @Property(tries = 300)
    void any_text_is_read_again_as_it_is_but_for_what_xml_cannot_say(@ForAll String text) {
        JUnitTest test = new JUnitTest("a", new JUnitTest.Failed(text, text, text), text.isEmpty() ? "a" : text);

        Element root = parse(JUnitWriter.write(text, List.of(new JUnitSuite(text, List.of(test)))));

        String allowed = JUnitWriter.allowed(text).replace("\r\n", "\n").replace('\r', '\n');
        assertThat(elements(root, "failure").get(0).getTextContent()).isEqualTo(allowed);
        assertThat(root.getAttribute("name")).isEqualTo(allowed.replaceAll("[\n\t]+", " "));
    }

    private static Element parse(byte[] xml) {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
