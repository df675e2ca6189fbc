package io.conferenceplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The reader and the schema agree on each plan that has one thing changed: any value replaced by another, any member left out,
 * added or named otherwise. Values that only the reader can refuse are not among the others.
 */
class SchemaAndReaderTest {

    private static final JsonMapper TREES = JsonMapper.shared();
    private static final String PLAN = PlanJson.standard().write(Plans.full());
    private static final SchemaCheck SCHEMA =
            new SchemaCheck(PlanJson.standard().schema(Locale.ENGLISH));

    /** Each form of each value, and some that are none. */
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "false",
            "0",
            "1",
            "-1",
            "366",
            "367",
            "2024",
            "3661",
            "2147483646",
            "2147483647",
            "2147483648",
            "-2147483648",
            "-2147483649",
            "1.5",
            "\"\"",
            "\" \"",
            "\"\\u00a0\"",
            "\"\\u2003\\u001c\"",
            "\"A\"",
            "\"a\"",
            "\"so-noi-vu\"",
            "\"so--noi\"",
            "\"a\\n\"",
            "\"2024\"",
            "\"0000\"",
            "\"2024-03\"",
            "\"2024-13\"",
            "\"2024-Q1\"",
            "\"2024-Q5\"",
            "\"2024-03-08\"",
            "\"2024-03-32\"",
            "\"2024-03-08/2024-03-12\"",
            "\"2024-03-08/2024-03\"",
            "\"07:30\"",
            "\"24:00\"",
            "\"7:30\"",
            "\"07:00/07:30\"",
            "\"22:00/24:00\"",
            "\"22:00/00:00\"",
            "\"00:00/24:00\"",
            "\"evening\"",
            "\"EVENING\"",
            "\"PT0S\"",
            "\"PT15M\"",
            "\"PT90M\"",
            "\"PT1H\"",
            "\"PT1H30M\"",
            "\"PT60M\"",
            "\"PT24H\"",
            "\"P1D\"",
            "\"20%\"",
            "\"0%\"",
            "\"0.5%\"",
            "\".5%\"",
            "\"20.0%\"",
            "\"120%\"",
            "\"5 VND\"",
            "\"0.05 USD\"",
            "\"5.0 VND\"",
            "\"00 VND\"",
            "\"5 đồng\"",
            "\"review\"",
            "\"lead\"",
            "\"before\"",
            "\"after\"",
            "\"TM\"",
            "\"friday\"",
            "\"unstated\"",
            "\"film\"",
            "\"other\"",
            "\"Kỷ Hợi\"",
            "\"Kỉ Hợi\"",
            "{}",
            "[]",
            "[[]]",
            "[1]",
            "[\"a\"]",
            "[\"film\", \"other\"]",
            "[{}]",
            "{\"about\": 5}",
            "{\"about\": -5}",
            "{\"about\": \"PT5M\"}",
            "{\"from\": 1, \"to\": 2}",
            "{\"from\": \"2024\", \"to\": \"2025\"}",
            "{\"from\": \"PT1M\", \"to\": \"PT2M\"}",
            "{\"from\": 1}",
            "{\"atLeast\": 0}",
            "{\"atMost\": 0, \"tentative\": false}",
            "{\"each\": 2, \"units\": 3}",
            "{\"value\": 5}",
            "{\"value\": 5, \"tentative\": true}",
            "{\"value\": 5, \"tentative\": false}",
            "{\"value\": \"2024\", \"wording\": \"\"}",
            "{\"value\": \"07:00\", \"tentative\": true, \"wording\": \"A\"}",
            "{\"value\": \"PT1M\", \"tentative\": false, \"wording\": \"A\"}",
            "{\"value\": \"20%\", \"tentative\": true}",
            "{\"tentative\": true}",
            "{\"wording\": \"A\"}",
            "{\"noLaterThan\": \"2024\"}",
            "{\"before\": \"2024-Q2\"}",
            "{\"daysBeforeEvent\": 3660}",
            "{\"daysBeforeEvent\": 3661}",
            "{\"workingDaysBeforeEvent\": 2000}",
            "{\"workingDaysBeforeEvent\": 2001}",
            "{\"office\": \"A\"}",
            "{\"person\": \"A\", \"wording\": \"B\"}",
            "{\"name\": \"A\"}",
            "{\"text\": \"A\"}",
            "{\"id\": \"a\", \"title\": \"A\"}",
            "[{\"id\": \"a\", \"title\": \"A\"}]",
            "[{\"id\": \"a\", \"name\": \"A\"}]",
            "{\"number\": 1}",
            "{\"target\": \"A\", \"wording\": \"A\"}",
            "{\"day\": 1}",
            "{\"day\": 31, \"leap\": true}",
            "{\"slots\": []}",
            "{\"groups\": []}",
            "{\"x\": 1}");

    @Property
    void a_value_replaced_by_another_is_refused_by_both_or_none(
            @ForAll("places") Place place, @ForAll("values") String value) {
        check(place.with(TREES.readTree(value)));
    }

    @Example
    void a_member_left_out_or_renamed_is_refused_by_both_or_none() {
        for (Place place : PLACES) {
            check(place.without());
            check(place.renamed());
        }
    }

    @Example
    void values_are_of_all_kinds_of_texts() {
        long read = VALUES.stream()
                .filter(value -> PLACES.stream().anyMatch(place -> accepts(place.with(TREES.readTree(value)))))
                .count();

        assertThat(read).isGreaterThan(80).isLessThan(VALUES.size() - 10);
        assertThat(PLACES).hasSizeGreaterThan(250);
    }

    @Example
    void null_a_list_of_lists_and_another_name_are_refused_by_both_at_every_place() {
        for (Place place : PLACES) {
            refusedByBoth(place.with(TREES.nullNode()));
            refusedByBoth(place.with(TREES.readTree("[[]]")));
            if (place.isMember()) {
                refusedByBoth(place.renamed());
            }
        }
    }

    private static void refusedByBoth(JsonNode plan) {
        assertThat(accepts(plan)).as(plan.toString()).isFalse();
        assertThat(SCHEMA.faults(plan.toString())).as(plan.toString()).isNotEmpty();
    }

    @Example
    void a_member_written_twice_is_refused_by_the_reader_at_every_place() {
        for (Place place : PLACES) {
            if (place.isMember()) {
                List<Problem> problems = PlanJson.standard().read(place.twice()).problems();

                assertThat(problems).extracting(Problem::kind).containsOnly(Problem.Kind.DUPLICATE_MEMBER);
            }
        }
    }

    private static void check(JsonNode plan) {
        String json = plan.toString();
        ReadResult<?> result = PlanJson.standard().read(json);
        boolean onlyTheReaderKnows = result.problems().stream()
                .map(Problem::found)
                .anyMatch(found -> isSpanOutOfOrder(found) || isTooManyInAll(found));

        if (!onlyTheReaderKnows) {
            assertThat(SCHEMA.faults(json).isEmpty())
                    .as(json)
                    .isEqualTo(result.value().isPresent());
        }
    }

    private static boolean isSpanOutOfOrder(String found) {
        return found.startsWith("{\"from\"") && found.contains("to");
    }

    private static boolean isTooManyInAll(String found) {
        return found.equals("{\"each\": 2147483646, \"units\": 2}");
    }

    private static boolean accepts(JsonNode plan) {
        return PlanJson.standard().read(plan.toString()).value().isPresent();
    }

    private static final List<Place> PLACES = places(TREES.readTree(PLAN), List.of());

    @Provide
    Arbitrary<Place> places() {
        return Arbitraries.of(PLACES);
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.of(VALUES);
    }

    private static List<Place> places(JsonNode node, List<Object> path) {
        List<Place> places = new ArrayList<>();
        if (!path.isEmpty()) {
            places.add(new Place(path));
        }
        node.propertyStream().forEach(member -> places.addAll(places(member.getValue(), with(path, member.getKey()))));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            places.addAll(places(node.get(i), with(path, i)));
        }
        return places;
    }

    private static List<Object> with(List<Object> path, Object last) {
        List<Object> longer = new ArrayList<>(path);
        longer.add(last);
        return longer;
    }

    /** A place in the plan, by the names and positions that lead there. */
    private record Place(List<Object> path) {

        JsonNode with(JsonNode value) {
            JsonNode plan = TREES.readTree(PLAN);
            JsonNode parent = parentIn(plan);
            if (parent instanceof ObjectNode object) {
                object.set((String) last(), value);
            } else {
                ((ArrayNode) parent).set((int) last(), value);
            }
            return plan;
        }

        JsonNode without() {
            JsonNode plan = TREES.readTree(PLAN);
            JsonNode parent = parentIn(plan);
            if (parent instanceof ObjectNode object) {
                object.remove((String) last());
            } else {
                ((ArrayNode) parent).remove((int) last());
            }
            return plan;
        }

        JsonNode renamed() {
            JsonNode plan = TREES.readTree(PLAN);
            JsonNode parent = parentIn(plan);
            if (parent instanceof ObjectNode object) {
                object.set(last() + "s", object.remove((String) last()));
            }
            return plan;
        }

        boolean isMember() {
            return last() instanceof String;
        }

        String twice() {
            JsonNode plan = TREES.readTree(PLAN);
            String owner = parentIn(plan).toString();
            String member =
                    TREES.writeValueAsString(last()) + ":" + parentIn(plan).get((String) last());
            return plan.toString().replace(owner, "{" + member + "," + owner.substring(1));
        }

        private Object last() {
            return path.get(path.size() - 1);
        }

        private JsonNode parentIn(JsonNode plan) {
            JsonNode parent = plan;
            for (Object step : path.subList(0, path.size() - 1)) {
                parent = step instanceof Integer i ? parent.get(i) : parent.get((String) step);
            }
            return parent;
        }
    }
}
