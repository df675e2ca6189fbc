package io.conferenceplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.ConferencePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class PlanChangeTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final ConferencePlan FULL = Plans.full();

    @Test
    void equalPlansHaveNoDifferences() {
        assertThat(PlanChange.between(FULL, FULL)).isEmpty();
    }

    @Test
    void whatIsChangedIsToldWithBothValues() {
        assertThat(changes("""
                        {"schedule": {"days": "2024-01", "startTime": "07:30"},
                         "attendance": {"total": {"about": 325}}}
                        """, """
                        {"schedule": {"days": "2024-01-18"}, "venue": {"name": "Hội trường"},
                         "attendance": {"total": {"about": 350}}}
                        """))
                .containsExactly(
                        "CHANGED schedule.days: \"2024-01\" -> \"2024-01-18\"",
                        "REMOVED schedule.startTime: \"07:30\" -> ",
                        "ADDED venue:  -> {\"name\": \"Hội trường\"}",
                        "CHANGED attendance.total: {\"about\": 325} -> {\"about\": 350}");
    }

    @Test
    void partsThatArePlansHaveAlwaysAreComparedMemberByMember() {
        assertThat(changes(
                        "{}", "{\"schedule\": {\"startTime\": \"07:30\"}, \"document\": {\"nationalHeading\": true}}"))
                .containsExactly(
                        "CHANGED document.nationalHeading: false -> true", "ADDED schedule.startTime:  -> \"07:30\"");
    }

    @Test
    void itemsAreComparedById() {
        assertThat(changes("""
                        {"products": [{"id": "film", "name": "Phim", "kind": "film"},
                                      {"id": "report", "name": "Báo cáo", "kind": "report"}]}
                        """, """
                        {"products": [{"id": "script", "name": "Kịch bản", "kind": "script"},
                                      {"id": "film", "name": "Phim tư liệu", "kind": "film"}]}
                        """))
                .containsExactly(
                        "ADDED products[script]:  -> {\"id\": \"script\", \"name\": \"Kịch bản\", \"kind\": \"script\"}",
                        "CHANGED products[film].name: \"Phim\" -> \"Phim tư liệu\"",
                        "REMOVED products[report]: {\"id\": \"report\", \"name\": \"Báo cáo\", \"kind\": \"report\"} -> ");
    }

    @Test
    void slotsAreComparedHoweverDeepTheyAre() {
        assertThat(changes("""
                        {"agenda": {"slots": [{"id": "day", "title": "Ngày", "slots": [{"id": "open", "title": "Khai mạc"}]}]}}
                        """, """
                        {"agenda": {"slots": [{"id": "day", "title": "Ngày", "slots": [{"id": "open", "title": "Mở đầu"}]}]}}
                        """))
                .containsExactly("CHANGED agenda.slots[day].slots[open].title: \"Khai mạc\" -> \"Mở đầu\"");
    }

    @Test
    void asFewItemsAsPossibleHaveMoved() {
        assertThat(changes(slots("a", "b", "c", "d", "e"), slots("e", "a", "c", "b", "d")))
                .containsExactly("MOVED agenda.slots[e]:  -> ", "MOVED agenda.slots[c]:  -> ");
    }

    @Test
    void addedAndRemovedItemsMoveNoOther() {
        assertThat(changes(slots("a", "b", "c"), slots("new", "b", "c")))
                .extracting(change -> change.substring(0, change.indexOf(':')))
                .containsExactly("ADDED agenda.slots[new]", "REMOVED agenda.slots[a]");
    }

    @Test
    void ofSeveralItemsWithOneNameTheFirstIsComparedWithTheFirst() {
        assertThat(changes("""
                        {"document": {"recipients": [{"name": "Như trên"}, {"name": "Như trên", "forReport": true}]}}
                        """, """
                        {"document": {"recipients": [{"name": "Như trên"}]}}
                        """))
                .containsExactly(
                        "REMOVED document.recipients[Như trên]: {\"name\": \"Như trên\", \"forReport\": true} -> ");
    }

    @Test
    void plainValuesInListsAreToldByThemselves() {
        assertThat(changes(
                        "{\"requirements\": [\"Tiết kiệm\", \"An toàn\"]}",
                        "{\"requirements\": [\"An toàn\", \"Trang trọng\"]}"))
                .containsExactly(
                        "ADDED requirements[Trang trọng]:  -> \"Trang trọng\"",
                        "REMOVED requirements[Tiết kiệm]: \"Tiết kiệm\" -> ");
    }

    @Test
    void nothingThatTheFormatWritesIsOverlooked() {
        List<ConferencePlan> smaller = withoutOneValue(PlanJson.standard().write(FULL));

        assertThat(smaller).hasSizeGreaterThan(150).allSatisfy(plan -> {
            assertThat(PlanChange.between(FULL, plan)).isNotEmpty();
            assertThat(PlanChange.between(plan, FULL)).isNotEmpty();
        });
    }

    /** Every plan that is left when one member or one item is taken away, as far as it is one. */
    private static List<ConferencePlan> withoutOneValue(String json) {
        JsonNode tree = MAPPER.readTree(json);
        return pointers(tree, JsonPointer.empty())
                .flatMap(pointer -> {
                    JsonNode copy = tree.deepCopy();
                    takeAway(copy, pointer);
                    return PlanJson.standard().read(copy.toString()).value().stream();
                })
                .toList();
    }

    private static Stream<JsonPointer> pointers(JsonNode node, JsonPointer pointer) {
        Stream<JsonPointer> within = Stream.concat(
                node.propertyStream()
                        .flatMap(member -> pointers(member.getValue(), pointer.appendProperty(member.getKey()))),
                IntStream.range(0, node.isArray() ? node.size() : 0)
                        .boxed()
                        .flatMap(index -> pointers(node.get(index), pointer.appendIndex(index))));
        return pointer.matches() ? within : Stream.concat(Stream.of(pointer), within);
    }

    private static void takeAway(JsonNode root, JsonPointer pointer) {
        JsonNode owner = root.at(pointer.head());
        if (owner instanceof ObjectNode object) {
            object.remove(pointer.last().getMatchingProperty());
        } else if (owner instanceof ArrayNode list) {
            list.remove(pointer.last().getMatchingIndex());
        }
    }

    private static String slots(String... ids) {
        List<String> slots = new ArrayList<>();
        for (String id : ids) {
            slots.add("{\"id\": \"%s\", \"title\": \"%s\"}".formatted(id, id));
        }
        return "{\"agenda\": {\"slots\": [%s]}}".formatted(String.join(", ", slots));
    }

    private static List<String> changes(String before, String after) {
        return PlanChange.between(plan(before), plan(after)).stream()
                .map(change -> "%s %s: %s -> %s"
                        .formatted(
                                change.kind(),
                                change.path(),
                                change.before().orElse(""),
                                change.after().orElse("")))
                .toList();
    }

    private static ConferencePlan plan(String members) {
        String start = "{\"formatVersion\": 1, \"title\": \"Hội nghị\"" + (members.equals("{}") ? "" : ", ");
        return PlanJson.standard().read(start + members.strip().substring(1)).orElseThrow();
    }
}
