package io.conferenceplan.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.validation.ConfigurationProblem;
import io.conferenceplan.validation.EngineSettings;
import io.conferenceplan.validation.Parameter;
import io.conferenceplan.validation.ParameterType;
import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.validation.RuleConfiguration;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.RuleSettings;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.Suppression;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is written is read again, and whatever is read gives settings or problems. */
class SettingsLawsTest {

    private static final SettingsJson JSON = SettingsJson.of(HouseRules.ALL);
    private static final SchemaCheck SCHEMA = new SchemaCheck(JSON.schema(Locale.ENGLISH));

    @Property
    void what_is_written_is_read_again_and_allowed_by_the_schema(@ForAll("settings") EngineSettings settings) {
        String json = JSON.write(settings);

        assertThat(JSON.read(json).orElseThrow()).isEqualTo(settings);
        assertThat(JSON.write(JSON.read(json).orElseThrow())).isEqualTo(json);
        assertThat(SCHEMA.faults(json)).isEmpty();
    }

    @Property
    void the_order_of_rules_and_parameters_does_not_matter(@ForAll("configurations") RuleConfiguration configuration) {
        Map<String, RuleSettings> reversed = new LinkedHashMap<>();
        List<String> names = List.copyOf(configuration.rules().keySet());
        for (int i = names.size(); i > 0; i--) {
            reversed.put(names.get(i - 1), configuration.rules().get(names.get(i - 1)));
        }

        assertThat(JSON.write(new EngineSettings(new RuleConfiguration(reversed), List.of())))
                .isEqualTo(JSON.write(new EngineSettings(configuration, List.of())));
    }

    @Property
    void what_does_not_fit_the_rules_is_refused_at_its_place(
            @ForAll("anyConfigurations") RuleConfiguration configuration) {
        ReadResult<EngineSettings> result = JSON.read(withAnyMapper(configuration));

        assertThat(result.problems())
                .extracting(Problem::pointer)
                .containsExactlyElementsOf(configuration.problems(HouseRules.ALL).stream()
                        .map(SettingsLawsTest::pointer)
                        .toList());
        result.value().ifPresent(read -> assertThat(read.configuration()).isEqualTo(configuration));
    }

    @Property
    void the_schema_allows_what_is_read_and_nothing_else(@ForAll("anyConfigurations") RuleConfiguration configuration) {
        String json = withAnyMapper(configuration);

        assertThat(SCHEMA.faults(json).isEmpty())
                .isEqualTo(JSON.read(json).value().isPresent());
    }

    @Property
    void a_changed_character_gives_settings_or_problems(@ForAll("changed") String json) {
        check(json.getBytes(UTF_8));
    }

    @Property
    void any_bytes_give_problems(@ForAll byte[] json) {
        assertThat(check(json).value()).isEmpty();
    }

    @Example
    void every_truncation_gives_a_problem_at_its_end() {
        String file = SettingsJsonTest.FILE.stripTrailing();
        for (int length = 0; length < file.length(); length++) {
            List<Problem> problems =
                    check(file.substring(0, length).getBytes(UTF_8)).problems();

            assertThat(problems.get(problems.size() - 1).kind()).isEqualTo(Problem.Kind.SYNTAX);
        }
    }

    private static ReadResult<EngineSettings> check(byte[] json) {
        ReadResult<EngineSettings> result = JSON.read(json);

        assertThat(result.value().isPresent()).isEqualTo(result.problems().isEmpty());
        result.value()
                .ifPresent(read ->
                        assertThat(JSON.read(JSON.write(read)).orElseThrow()).isEqualTo(read));
        result.problems().forEach(problem -> {
            assertThat(problem.line()).isPositive();
            assertThat(problem.column()).isPositive();
            assertThat(problem.toString()).doesNotContain("\n").doesNotContainPattern("\\{(expected|argument|last)}");
        });
        return result;
    }

    private static String pointer(ConfigurationProblem problem) {
        return "/rules/" + problem.rule().replace("~", "~0").replace("/", "~1")
                + problem.parameter().map(name -> "/parameters/" + name).orElse("");
    }

    /** What an application would write that does not know the rules. */
    private static String withAnyMapper(RuleConfiguration configuration) {
        Map<String, Object> rules = new LinkedHashMap<>();
        configuration.rules().forEach((rule, settings) -> {
            Map<String, Object> members = new LinkedHashMap<>();
            settings.enabled().ifPresent(enabled -> members.put("enabled", enabled));
            settings.severity()
                    .ifPresent(
                            severity -> members.put("severity", severity.name().toLowerCase(Locale.ROOT)));
            members.put("parameters", settings.parameters());
            rules.put(rule, members);
        });
        return JsonMapper.shared().writeValueAsString(Map.of("formatVersion", 1, "rules", rules));
    }

    @Provide
    Arbitrary<RuleConfiguration> configurations() {
        return Arbitraries.of(HouseRules.ALL.descriptors())
                .flatMap(rule -> settings(parameters(rule))
                        .map(settings -> Map.entry(rule.id().value(), settings)))
                .list()
                .ofMaxSize(8)
                .map(SettingsLawsTest::configuration);
    }

    @Provide
    Arbitrary<EngineSettings> settings() {
        return Combinators.combine(configurations(), suppressions().list().ofMaxSize(4))
                .as(EngineSettings::new);
    }

    private static Arbitrary<Suppression> suppressions() {
        Arbitrary<RuleId> rules = Arbitraries.of(HouseRules.ALL.descriptors()).map(RuleDescriptor::id);
        Arbitrary<String> places = texts().map(name -> PlanPath.root()
                .member("document")
                .item("recipients", 0, name)
                .member("covers")
                .toString());
        Arbitrary<LocalDate> days = Dates.dates().between(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));
        return Combinators.combine(
                        rules,
                        Arbitraries.oneOf(Arbitraries.of("", "venue", "duties[film].deadline"), places),
                        texts().filter(reason -> !reason.isBlank()),
                        days.optional())
                .as(Suppression::new);
    }

    /** Names and values are near what is right. */
    @Provide
    Arbitrary<RuleConfiguration> anyConfigurations() {
        Arbitrary<String> rules = Arbitraries.of(
                "house-greeting", "house-greeting", "agenda-durations-fit", "deadline-order", "house-greetings", "~/1");
        Arbitrary<String> names = Arbitraries.of(
                "mostMinutes", "year", "spoken", "words", "offices", "halfDayMinutes", "halfDayMinute", "");
        Arbitrary<Map<String, Object>> parameters =
                Arbitraries.maps(names, anyValue()).ofMaxSize(4);
        return Combinators.combine(rules, settings(parameters))
                .as(Map::entry)
                .list()
                .ofMaxSize(4)
                .map(SettingsLawsTest::configuration);
    }

    @Provide
    Arbitrary<String> changed() {
        String file = SettingsJsonTest.FILE;
        Arbitrary<String> piece = Arbitraries.of(
                "",
                "{",
                "}",
                "[",
                "]",
                ",",
                ":",
                "\"",
                "null",
                "true",
                "-1",
                "1e9",
                "\\ud800",
                "a",
                "\"a\": 1, ",
                "{}");
        return Combinators.combine(
                        Arbitraries.integers().between(0, file.length()),
                        Arbitraries.integers().between(0, 20),
                        piece)
                .as((from, drop, text) ->
                        file.substring(0, from) + text + file.substring(Math.min(from + drop, file.length())));
    }

    private static RuleConfiguration configuration(List<Map.Entry<String, RuleSettings>> entries) {
        Map<String, RuleSettings> rules = new LinkedHashMap<>();
        entries.forEach(entry -> rules.put(entry.getKey(), entry.getValue()));
        return new RuleConfiguration(rules);
    }

    private static Arbitrary<RuleSettings> settings(Arbitrary<Map<String, Object>> parameters) {
        return Combinators.combine(
                        Arbitraries.of(true, false).optional(),
                        Arbitraries.of(Severity.class).optional(),
                        parameters)
                .as(RuleSettings::new);
    }

    private static Arbitrary<Map<String, Object>> parameters(RuleDescriptor rule) {
        Arbitrary<Map<String, Object>> none = Arbitraries.just(Map.of());
        return rule.parameters().isEmpty()
                ? none
                : Arbitraries.of(rule.parameters())
                        .flatMap(parameter -> value(parameter).map(value -> Map.entry(parameter.name(), value)))
                        .list()
                        .ofMaxSize(5)
                        .map(SettingsLawsTest::together);
    }

    private static Map<String, Object> together(List<Map.Entry<String, Object>> entries) {
        Map<String, Object> values = new LinkedHashMap<>();
        entries.forEach(entry -> values.put(entry.getKey(), entry.getValue()));
        return values;
    }

    private static Arbitrary<Object> value(Parameter<?> parameter) {
        if (parameter.type() instanceof ParameterType.WholeNumber number) {
            return Arbitraries.integers().between(number.min(), number.max()).asGeneric();
        }
        return anyValue().filter(value -> parameter.type().read(value).isPresent());
    }

    private static Arbitrary<Object> anyValue() {
        return Arbitraries.oneOf(
                Arbitraries.integers().asGeneric(),
                Arbitraries.integers().between(-2, 70).asGeneric(),
                Arbitraries.longs().asGeneric(),
                Arbitraries.of(true, false).asGeneric(),
                texts().asGeneric(),
                texts().list().ofMaxSize(3).asGeneric());
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings().ofMaxLength(10).filter(SettingsLawsTest::isWhole);
    }

    private static boolean isWhole(String text) {
        return text.equals(new String(text.getBytes(UTF_8), UTF_8));
    }
}
