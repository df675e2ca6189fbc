package io.conferenceplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.json.Location;
import io.conferenceplan.json.PlanJson;
import io.conferenceplan.json.Problem;
import io.conferenceplan.json.ReadException;
import io.conferenceplan.json.ReadLimits;
import io.conferenceplan.json.ReadResult;
import io.conferenceplan.json.SourceMap;
import io.conferenceplan.json.UnknownMember;
import io.conferenceplan.json.UnknownMembers;
import io.conferenceplan.time.Deadline;
import io.conferenceplan.value.Count;
import io.conferenceplan.value.Stated;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/** What the page on reading shows is run: its Java is that of this class. */
class ReadingPageTest {

    private static final Path SOURCE = Path.of("src/test/java/io/conferenceplan/examples/ReadingPageTest.java");

    private final String page = Files.readString(Path.of("..", "docs", "reading.md"));
    private final Path file = Plans.FOLDER.resolve("bac-giang-2024.json");
    private final Locale locale = Locale.ENGLISH;

    @TempDir
    private Path folder;

    ReadingPageTest() throws IOException {}

    @Test
    void javaIsThatOfThisClass() throws IOException {
        String source = flat(Files.readString(SOURCE));

        assertThat(blocks("java"))
                .hasSize(11)
                .allSatisfy(block -> assertThat(source).contains(flat(block)));
    }

    @Test
    void aFileIsRead() throws IOException {
        ReadResult<ConferencePlan> result = PlanJson.standard().read(file);
        result.problems().forEach(problem -> System.out.println(problem.line() + ": " + problem.message(locale)));
        Optional<ConferencePlan> plan = result.value();

        assertThat(plan).isPresent();
    }

    @Test
    void limitsAreSet() {
        ReadLimits limits = ReadLimits.standard().withMaxBytes(200_000).withMaxDepth(20);
        PlanJson uploads = PlanJson.standard().withLimits(limits);

        assertThat(uploads.limits()).isEqualTo(limits);
        assertThat(limits.withMaxDepth(2))
                .satisfies(two -> assertThat(PlanJson.standard()
                                .withLimits(two)
                                .read("{\"agenda\":[[]]}")
                                .problems())
                        .last()
                        .hasToString(blocks("text").get(0).strip()));
    }

    @Test
    void theTableOfLimitsIsTrue() {
        String limits = Pattern.compile("(?m)^\\| `(max\\w+)` \\| (\\d+) \\|")
                .matcher(page)
                .results()
                .map(row -> row.group(1) + "=" + row.group(2))
                .collect(Collectors.joining(", "));

        assertThat(ReadLimits.standard()).hasToString("ReadLimits[" + limits + "]");
    }

    @Test
    void aPlanWithinALargerDocumentIsRead() throws IOException {
        String document = "{\"submission\": {\"plan\": " + Files.readString(file) + "}}";
        PlanJson within = PlanJson.standard().at("/submission/plan");
        ReadResult<ConferencePlan> submitted = within.read(document);

        assertThat(submitted.value()).isEqualTo(PlanJson.standard().read(file).value());
    }

    /** What an application might have. */
    record Call(String sender, ConferencePlan plan, Deadline answerBy, Stated<Count> guests) {}

    @Test
    void partsOfPlansAreReadByTheMapperOfAnApplication() throws IOException {
        ConferencePlan plan = PlanJson.standard().read(file).orElseThrow();
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        Call call = new Call("Sở Nội vụ", plan, Deadline.daysBeforeEvent(5), Stated.tentatively(Count.about(325)));
        String json = mapper.writeValueAsString(call);
        Call received = mapper.readValue(json, Call.class);

        assertThat(received).isEqualTo(call);
        assertThat(json).contains(blocks("json").get(0).strip().replace(" ", ""));
    }

    @Test
    void problemsOfPartsComeInOneException() {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        List<Problem> problems = new ArrayList<>();
        try {
            mapper.readValue("{\"answerBy\": {\"daysBeforEvent\": 5, \"before\": \"31/01/2024\"}}", Call.class);
        } catch (DatabindException e) {
            if (e.getCause() instanceof ReadException wrong) {
                problems.addAll(wrong.problems());
            }
        }

        assertThat(problems)
                .extracting(Problem::toString)
                .isEqualTo(blocks("text").get(1).lines().toList());
    }

    @Test
    void placesHaveLines() throws IOException {
        ReadResult<ConferencePlan> mapped = PlanJson.standard().withSourceMap().read(file);
        SourceMap places = mapped.sourceMap().orElseThrow();
        Location location = places.locateNearest("/agenda/slots/0/time");

        assertThat(location.line()).isGreaterThan(100);
    }

    @Test
    void unknownMembersAreKept() throws IOException {
        String document = Files.readString(file).replaceFirst("\n", "\n  \"\\$schema\": \"plan.schema.json\",\n");
        PlanJson json = PlanJson.standard().keepingUnknownMembers();
        ReadResult<ConferencePlan> read = json.read(document);
        ConferencePlan changed = read.orElseThrow().withTitle("Hội nghị tổng kết");
        String written = json.write(changed, read.unknownMembers());
        UnknownMembers unknown = read.unknownMembers();
        List<UnknownMember> lost = unknown.lostIn(changed).all();
        String rest = json.write(changed, unknown.keptIn(changed));

        assertThat(written)
                .isEqualTo(rest)
                .startsWith("{\n  \"$schema\": \"plan.schema.json\",\n")
                .contains("\"title\": \"Hội nghị tổng kết\"");
        assertThat(json.write(read.orElseThrow(), unknown)).isEqualTo(document);
        assertThat(lost).isEmpty();
    }

    @Test
    void linesAreWrittenAndRead() throws IOException {
        Path plans = folder.resolve("plans.jsonl");
        List<ConferencePlan> all = List.of(PlanJson.standard().read(file).orElseThrow());
        try (OutputStream target = Files.newOutputStream(plans)) {
            PlanJson compact = PlanJson.standard().compact();
            for (ConferencePlan each : all) {
                compact.write(each, target);
            }
        }
        try (Stream<ReadResult<ConferencePlan>> lines = PlanJson.standard().lines(plans)) {
            lines.filter(line -> line.value().isEmpty()).forEach(line -> System.out.println(line.problems()));
        }

        try (Stream<ReadResult<ConferencePlan>> lines = PlanJson.standard().lines(plans)) {
            assertThat(lines.map(ReadResult::orElseThrow)).isEqualTo(all);
        }
    }

    private List<String> blocks(String language) {
        return Pattern.compile("(?ms)^```" + language + "\n(.*?)^```$")
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    /** Without indentation, which is another one on the page. */
    private static String flat(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining("\n", "", "\n"));
    }
}
