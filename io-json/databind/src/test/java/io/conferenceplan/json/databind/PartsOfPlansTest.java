package io.conferenceplan.json.databind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.agenda.AgendaSlot;
import io.conferenceplan.agenda.SlotId;
import io.conferenceplan.document.SigningAuthority;
import io.conferenceplan.duty.AssignedDuty;
import io.conferenceplan.duty.DutyId;
import io.conferenceplan.json.Problem;
import io.conferenceplan.json.ReadException;
import io.conferenceplan.people.ParticipantGroup;
import io.conferenceplan.product.ProductKind;
import io.conferenceplan.time.Deadline;
import io.conferenceplan.time.EventDays;
import io.conferenceplan.time.LunarDate;
import io.conferenceplan.time.PlanDate;
import io.conferenceplan.time.PlanDuration;
import io.conferenceplan.time.SlotDay;
import io.conferenceplan.time.SlotTime;
import io.conferenceplan.value.Count;
import io.conferenceplan.value.Money;
import io.conferenceplan.value.Percentage;
import io.conferenceplan.value.Stated;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Parts of plans within the JSON of an application. */
class PartsOfPlansTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    /** What an application might have. */
    record Call(
            String sender,
            ConferencePlan plan,
            List<AgendaSlot> slots,
            Deadline answerBy,
            Stated<Count> guests,
            Map<String, PlanDate> holidays,
            Map<DutyId, Stated<Deadline>> extended,
            Set<ProductKind> kinds,
            Optional<Money> fee,
            LocalDate sent) {}

    private static Call call() {
        ConferencePlan plan = Plans.one();
        return new Call(
                "Sở Nội vụ",
                plan,
                plan.agenda().slots(),
                Deadline.daysBeforeEvent(5),
                Stated.tentatively(Count.about(325)),
                Map.of("Tết", PlanDate.parse("2024-02-08/2024-02-14")),
                Map.of(DutyId.of("film"), Stated.of(Deadline.before(PlanDate.ofMonth(2024, 3)))),
                Set.of(ProductKind.AWARD_OBJECTS),
                Optional.of(Money.parse("200000 VND")),
                LocalDate.of(2024, 1, 2));
    }

    @Test
    void parts_within_other_values_are_written_and_read() {
        String json = MAPPER.writeValueAsString(call());

        assertThat(json)
                .contains("\"answerBy\":{\"daysBeforeEvent\":5}")
                .contains("\"guests\":{\"about\":325,\"tentative\":true}")
                .contains("\"holidays\":{\"Tết\":\"2024-02-08/2024-02-14\"}")
                .contains("\"extended\":{\"film\":{\"before\":\"2024-03\"}}")
                .contains("\"kinds\":[\"awardObjects\"]")
                .contains("\"fee\":\"200000 VND\",\"sent\":\"2024-01-02\"}");
        assertThat(MAPPER.readValue(json, Call.class)).isEqualTo(call());
        assertThat(MAPPER.treeToValue(MAPPER.valueToTree(call()), Call.class)).isEqualTo(call());
    }

    @ParameterizedTest
    @MethodSource("values")
    <T> void a_value_is_written_as_in_plans(TypeReference<T> type, T value, String json) {
        assertThat(MAPPER.writeValueAsString(value)).isEqualTo(json);
        assertThat(MAPPER.writerFor(type).writeValueAsString(value)).isEqualTo(json);
        assertThat(MAPPER.readValue(json, type)).isEqualTo(value);
    }

    static Stream<Arguments> values() {
        return Stream.of(
                value(new TypeReference<Count>() {}, Count.of(280), "280"),
                value(new TypeReference<Count>() {}, Count.unstated(), "\"unstated\""),
                value(new TypeReference<Count>() {}, Count.eachOf(1, 2), "{\"each\":1,\"units\":2}"),
                value(new TypeReference<Count.About>() {}, (Count.About) Count.about(325), "{\"about\":325}"),
                value(new TypeReference<PlanDuration>() {}, PlanDuration.ofMinutes(15), "\"PT15M\""),
                value(
                        new TypeReference<PlanDuration>() {},
                        PlanDuration.about(Duration.ofHours(2)),
                        "{\"about\":\"PT2H\"}"),
                value(new TypeReference<EventDays>() {}, EventDays.on(PlanDate.ofQuarter(2024, 1)), "\"2024-Q1\""),
                value(
                        new TypeReference<EventDays>() {},
                        EventDays.between(PlanDate.of(2024, 3, 8), PlanDate.of(2024, 3, 9)),
                        "{\"from\":\"2024-03-08\",\"to\":\"2024-03-09\"}"),
                value(
                        new TypeReference<Deadline>() {},
                        Deadline.workingDaysBeforeEvent(3),
                        "{\"workingDaysBeforeEvent\":3}"),
                value(new TypeReference<PlanDate>() {}, PlanDate.ofYear(2024), "\"2024\""),
                value(new TypeReference<SlotDay>() {}, SlotDay.number(1), "1"),
                value(new TypeReference<SlotDay>() {}, SlotDay.on(LocalDate.of(2024, 3, 8)), "\"2024-03-08\""),
                value(new TypeReference<SlotTime>() {}, SlotTime.parse("22:00/24:00"), "\"22:00/24:00\""),
                value(new TypeReference<Percentage>() {}, Percentage.of(20), "\"20%\""),
                value(
                        new TypeReference<LunarDate>() {},
                        LunarDate.builder().day(22).month(12).build(),
                        "{\"day\":22,\"month\":12}"),
                value(new TypeReference<SlotId>() {}, SlotId.of("launch"), "\"launch\""),
                value(new TypeReference<ProductKind>() {}, ProductKind.AWARD_OBJECTS, "\"awardObjects\""),
                value(new TypeReference<SigningAuthority>() {}, SigningAuthority.TM, "\"TM\""),
                value(
                        new TypeReference<Stated<LocalTime>>() {},
                        Stated.tentatively(LocalTime.of(7, 30)),
                        "{\"value\":\"07:30\",\"tentative\":true}"),
                value(
                        new TypeReference<Stated<LunarDate>>() {},
                        Stated.of(LunarDate.builder().day(1).month(1).build()).withWording("mồng 1 Tết"),
                        "{\"day\":1,\"month\":1,\"wording\":\"mồng 1 Tết\"}"),
                value(new TypeReference<Stated<Count>>() {}, Stated.of(Count.of(3)), "3"));
    }

    private static <T> Arguments value(TypeReference<T> type, T value, String json) {
        return arguments(type, value, json);
    }

    @Test
    void parts_of_the_five_plans_are_written_and_read_alone() {
        for (ConferencePlan plan : Plans.all()) {
            for (AgendaSlot slot : plan.agenda().slots()) {
                assertThat(again(slot, AgendaSlot.class)).isEqualTo(slot);
            }
            for (AssignedDuty duty : plan.duties()) {
                assertThat(again(duty, AssignedDuty.class)).isEqualTo(duty);
            }
            for (ParticipantGroup group : plan.attendance().groups()) {
                assertThat(again(group, ParticipantGroup.class)).isEqualTo(group);
            }
        }
    }

    private static <T> T again(T value, Class<T> type) {
        return MAPPER.readValue(MAPPER.writeValueAsBytes(value), type);
    }

    @Test
    void ids_and_words_and_dates_are_keys() {
        Map<ProductKind, Map<SlotId, Map<PlanDate, Integer>>> map =
                Map.of(ProductKind.AWARD_OBJECTS, Map.of(SlotId.of("launch"), Map.of(PlanDate.ofYear(2024), 1)));

        String json = MAPPER.writeValueAsString(map);

        assertThat(json).isEqualTo("{\"awardObjects\":{\"launch\":{\"2024\":1}}}");
        assertThat(MAPPER.readValue(
                        json, new TypeReference<Map<ProductKind, Map<SlotId, Map<PlanDate, Integer>>>>() {}))
                .isEqualTo(map);
    }

    @Test
    void a_wrong_key_is_a_problem_at_its_place() {
        assertThat(problems("{\"extended\": {\"Phim tài liệu\": {\"daysBeforeEvent\": 5}}}"))
                .containsExactly(
                        "/extended/Phim tài liệu (1:15): Phim tài liệu must be an id of lower-case letters a-z and digits in words"
                                + " joined by '-', at most 64 characters, such as 'opening-speech', but was 'Phim tài liệu'."
                                + " Maybe 'phim-tai-lieu'.");
    }

    @Test
    void all_problems_of_a_part_are_listed_with_their_places_in_the_document() {
        assertThat(problems("""
                {"sender": "A",
                 "slots": [{"id": "a", "title": "A"},
                           {"id": "B", "titel": "B", "slots": [{"id": "c", "title": "C", "duration": 15}]}]}
                """))
                .containsExactly(
                        "/slots/1 (3:12): slots[1] must have the member 'title' (a text), but has none.",
                        "/slots/1/id (3:19): id must be an id of lower-case letters a-z and digits in words joined by '-', at most"
                                + " 64 characters, such as 'opening-speech', but was 'B'. Maybe 'b'.",
                        "/slots/1/titel (3:24): Member must be one that an agenda slot has, but was 'titel'. Maybe 'title'.",
                        "/slots/1/slots/0/duration (3:86): duration must be a duration in whole minutes, the shorter one first, such"
                                + " as 'PT15M', '{\"about\": \"PT15M\"}' or '{\"from\": \"PT15M\", \"to\": \"PT20M\"}', but was '15'.");
    }

    @Test
    void all_problems_of_a_list_are_listed() {
        String json = """
                {"slots": [{"id": "a"}, null, {"id": "b", "title": "B"}, [], {"title": "D"}%s], "sender": "A"}
                """;
        String[] expected = {
            "/slots/0 (1:12): slots[0] must have the member 'title' (a text), but has none.",
            "/slots/3 (1:58): slots[3] must be an object with the members of an agenda slot, but was '[…]'.",
            "/slots/4 (1:62): slots[4] must have the member 'id' (an id of lower-case letters a-z and digits in words joined by"
                    + " '-', at most 64 characters, such as 'opening-speech'), but has none."
        };

        assertThat(problems(json.formatted(""))).containsExactly(expected);
        assertThat(problems(json.formatted(",,")))
                .startsWith(expected)
                .hasSize(4)
                .last()
                .asString()
                .contains("Document must have JSON here");
    }

    @Test
    void a_single_value_in_the_place_of_a_list_has_its_own_problems() {
        ObjectReader lenient = MAPPER.readerFor(Call.class).with(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY);

        assertThatThrownBy(() -> lenient.readValue("{\"slots\": {\"id\": \"a\"}, \"sender\": \"A\"}"))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining(
                        "problems:\n  /slots (1:11): slots must have the member 'title' (a text), but has none.\n at");
    }

    private static List<String> problems(String json) {
        DatabindException thrown =
                catchThrowableOfType(DatabindException.class, () -> MAPPER.readValue(json, Call.class));
        assertThat(thrown.getCause()).isInstanceOf(ReadException.class);
        return ((ReadException) thrown.getCause())
                .problems().stream().map(Problem::toString).toList();
    }

    @Test
    void the_message_says_what_the_value_should_be() {
        assertThatThrownBy(() -> MAPPER.readValue("\"2024-02-30\"", PlanDate.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageStartingWith("""
                        Document must be a value as in a conference plan, but has problems:
                          (1:1): value must be a date that exists, such as '2024-03-22',""");
        ReadException cause =
                catchThrowableOfType(DatabindException.class, () -> MAPPER.readValue("{\"from\":2}", Count.class))
                                        .getCause()
                                instanceof ReadException e
                        ? e
                        : null;
        assertThat(cause).isNotNull();
        assertThat(cause.problems().get(0).message(Locale.forLanguageTag("vi"))).startsWith("giá trị phải là ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Deadline     | {\"daysBeforeEvent\": 5, \"tentative\": true}  | /tentative (1:24): Member must be one that a deadline has, but was 'tentative'.",
                "Deadline     | {\"daysBeforeEvent\": 5, \"wording\": \"5 ngày\"} | /wording (1:24): Member must be one that a deadline has, but was 'wording'.",
                "Count        | {\"about\": 325, \"tentative\": false}         | /tentative (1:16): Member must be one that a count has, but was 'tentative'.",
                "Count        | {\"value\": 280}                              | /value (1:2): Member must be one that a count has, but was 'value'.",
                "PlanDuration | {\"value\": \"PT15M\", \"tentative\": true}    | /value (1:2): Member must be one that a duration has, but was 'value'.",
                "EventDays    | {\"from\": \"2024\", \"to\": \"2024\", \"wording\": \"\"} | /wording (1:32): Member must be one that the days of the event has, but was 'wording'.",
                "PlanDate     | {\"value\": \"2024\", \"tentative\": true}     | (1:1): value must be a date that exists",
                "LunarDate    | {\"day\": 1, \"month\": 1, \"tentative\": true} | /tentative (1:24): Member must be one that a lunar date has, but was 'tentative'.",
            })
    void marks_of_a_value_that_has_none_are_refused(String type, String json, String problem) throws Exception {
        String packageName = type.equals("Count") ? "value" : "time";
        Class<?> values = Class.forName("io.conferenceplan." + packageName + "." + type);

        assertThatThrownBy(() -> MAPPER.readValue(json, values)).hasMessageContaining("\n  " + problem);
    }

    @Test
    void another_alternative_than_the_declared_one_is_refused() {
        assertThatThrownBy(() -> MAPPER.readValue("{\"about\": 325}", Count.Exact.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageStartingWith("value must be of type Exact, but was");
    }

    @Test
    void only_what_the_format_states_with_marks_is_stated() {
        String refusal =
                "type of a Stated value must be one of Count, Deadline, EventDays, LocalTime, LunarDate, Percentage,"
                        + " PlanDate, PlanDuration, SlotTime, but was 'Money'.";

        assertThatThrownBy(() -> MAPPER.readValue("\"5 VND\"", new TypeReference<Stated<Money>>() {}))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining(refusal);
        assertThatThrownBy(() -> MAPPER.writeValueAsString(Stated.of(Money.parse("5 VND"))))
                .hasMessageContaining(refusal);
        assertThatThrownBy(() -> MAPPER.readValue("3", Stated.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("but was 'Object'.");
    }
}
