package io.conferenceplan.json.codec;

import static io.conferenceplan.json.codec.TimeCodecs.DEADLINE;
import static io.conferenceplan.json.codec.TimeCodecs.DURATION;
import static io.conferenceplan.json.codec.TimeCodecs.EVENT_DAYS;
import static io.conferenceplan.json.codec.TimeCodecs.SLOT_DAY;
import static io.conferenceplan.json.codec.TimeCodecs.SLOT_TIME;
import static io.conferenceplan.json.codec.TimeCodecs.STATED_DATE;
import static io.conferenceplan.json.codec.TimeCodecs.TIME;
import static io.conferenceplan.json.codec.ValueCodecs.COUNT;
import static io.conferenceplan.json.codec.ValueCodecs.MONEY;
import static io.conferenceplan.json.codec.ValueCodecs.PERCENTAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.conferenceplan.json.SchemaCheck;
import io.conferenceplan.people.Actor;
import io.conferenceplan.people.OrganisationId;
import io.conferenceplan.time.Deadline;
import io.conferenceplan.time.EventDays;
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
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form in which a small value is written, and the wrong ones. */
class ValueFormsTest {

    @ParameterizedTest
    @MethodSource({"counts", "datesAndTimes", "durationsAndDeadlines", "others"})
    <T> void a_form_is_read_and_written(Codec<T> codec, String json, T value) {
        Faults faults = new Faults();

        T read = Faults.read(codec, json, faults);

        assertThat(faults.all).isEmpty();
        assertThat(read).isEqualTo(value);
        assertThat(JsonOutput.toText(codec, value)).isEqualTo(json);
    }

    @ParameterizedTest
    @MethodSource({"counts", "datesAndTimes", "durationsAndDeadlines", "others"})
    <T> void a_form_is_allowed_by_the_schema(Codec<T> codec, String json, T value) {
        String schema = JsonSchema.withDefinitions(codec, path -> Map.of());

        assertThat(new SchemaCheck(schema).faults(json)).as(value.toString()).isEmpty();
    }

    static Stream<Arguments> counts() {
        return Stream.of(
                arguments(COUNT, "280", Stated.of(Count.of(280))),
                arguments(COUNT, "2147483646", Stated.of(Count.of(Count.LARGEST))),
                arguments(COUNT, "{\"about\": 325}", Stated.of(Count.about(325))),
                arguments(COUNT, "{\"from\": 5, \"to\": 7}", Stated.of(Count.between(5, 7))),
                arguments(COUNT, "{\"atLeast\": 20}", Stated.of(Count.atLeast(20))),
                arguments(COUNT, "{\"atMost\": 3}", Stated.of(Count.atMost(3))),
                arguments(COUNT, "{\"each\": 1, \"units\": 2}", Stated.of(Count.eachOf(1, 2))),
                arguments(COUNT, "\"unstated\"", Stated.of(Count.unstated())),
                arguments(COUNT, "{\"value\": 280, \"tentative\": true}", Stated.tentatively(Count.of(280))),
                arguments(COUNT, "{\"value\": \"unstated\", \"wording\": \"\"}", worded(Count.unstated(), "")),
                arguments(
                        COUNT,
                        "{\"about\": 325, \"tentative\": true, \"wording\": \"Dự kiến khoảng 325 đại biểu\"}",
                        Stated.tentatively(Count.about(325)).withWording("Dự kiến khoảng 325 đại biểu")));
    }

    static Stream<Arguments> datesAndTimes() {
        PlanDate day = PlanDate.of(2024, 3, 8);
        return Stream.of(
                arguments(STATED_DATE, "\"2024-03-08\"", Stated.of(day)),
                arguments(STATED_DATE, "\"2024-03\"", Stated.of(PlanDate.ofMonth(2024, 3))),
                arguments(STATED_DATE, "\"2024-Q1\"", Stated.of(PlanDate.ofQuarter(2024, 1))),
                arguments(STATED_DATE, "\"2024\"", Stated.of(PlanDate.ofYear(2024))),
                arguments(
                        STATED_DATE,
                        "\"2024-03-08/2024-03-12\"",
                        Stated.of(PlanDate.between(LocalDate.of(2024, 3, 8), LocalDate.of(2024, 3, 12)))),
                arguments(
                        STATED_DATE,
                        "{\"value\": \"2024\", \"tentative\": true}",
                        Stated.tentatively(PlanDate.ofYear(2024))),
                arguments(EVENT_DAYS, "\"2024-Q1\"", Stated.of(EventDays.on(PlanDate.ofQuarter(2024, 1)))),
                arguments(
                        EVENT_DAYS,
                        "{\"from\": \"2024-03-08\", \"to\": \"2024-03-09\"}",
                        Stated.of(EventDays.between(day, PlanDate.of(2024, 3, 9)))),
                arguments(TIME, "\"07:30\"", Stated.of(LocalTime.of(7, 30))),
                arguments(TIME, "{\"value\": \"00:00\", \"wording\": \"24h\"}", worded(LocalTime.MIDNIGHT, "24h")),
                arguments(SLOT_DAY, "1", SlotDay.number(1)),
                arguments(SLOT_DAY, "\"2024-03-08\"", SlotDay.on(LocalDate.of(2024, 3, 8))),
                arguments(SLOT_TIME, "\"07:00/07:30\"", Stated.of(SlotTime.parse("07:00/07:30"))),
                arguments(SLOT_TIME, "\"22:00/24:00\"", Stated.of(SlotTime.parse("22:00/24:00"))),
                arguments(SLOT_TIME, "\"07:00\"", Stated.of(SlotTime.parse("07:00"))),
                arguments(
                        SLOT_TIME,
                        "{\"value\": \"evening\", \"tentative\": true}",
                        Stated.tentatively(SlotTime.parse("evening"))));
    }

    static Stream<Arguments> durationsAndDeadlines() {
        Duration quarter = Duration.ofMinutes(15);
        return Stream.of(
                arguments(DURATION, "\"PT0S\"", Stated.of(PlanDuration.ofMinutes(0))),
                arguments(DURATION, "\"PT15M\"", Stated.of(PlanDuration.of(quarter))),
                arguments(DURATION, "\"PT1H30M\"", Stated.of(PlanDuration.ofMinutes(90))),
                arguments(DURATION, "\"PT16666H39M\"", Stated.of(PlanDuration.ofMinutes(999_999))),
                arguments(DURATION, "{\"about\": \"PT2H\"}", Stated.of(PlanDuration.about(Duration.ofHours(2)))),
                arguments(
                        DURATION,
                        "{\"from\": \"PT15M\", \"to\": \"PT20M\"}",
                        Stated.of(PlanDuration.between(quarter, Duration.ofMinutes(20)))),
                arguments(
                        DURATION,
                        "{\"value\": \"PT15M\", \"tentative\": true}",
                        Stated.tentatively(PlanDuration.of(quarter))),
                arguments(
                        DEADLINE,
                        "{\"noLaterThan\": \"2024-01-11\"}",
                        Stated.of(Deadline.noLaterThan(PlanDate.of(2024, 1, 11)))),
                arguments(
                        DEADLINE,
                        "{\"before\": \"2020-01-10\", \"wording\": \"trước ngày 10/01/2020\"}",
                        worded(Deadline.before(PlanDate.of(2020, 1, 10)), "trước ngày 10/01/2020")),
                arguments(DEADLINE, "{\"daysBeforeEvent\": 5}", Stated.of(Deadline.daysBeforeEvent(5))),
                arguments(
                        DEADLINE,
                        "{\"workingDaysBeforeEvent\": 3, \"tentative\": true}",
                        Stated.tentatively(Deadline.workingDaysBeforeEvent(3))));
    }

    static Stream<Arguments> others() {
        return Stream.of(
                arguments(PERCENTAGE, "\"0.5%\"", Stated.of(Percentage.parse("0.5%"))),
                arguments(
                        PERCENTAGE, "{\"value\": \"20%\", \"tentative\": true}", Stated.tentatively(Percentage.of(20))),
                arguments(MONEY, "\"200000 VND\"", Money.parse("200000 VND")),
                arguments(
                        PeopleCodecs.ACTOR,
                        "{\"organisation\": \"so-noi-vu\", \"office\": \"Giám đốc\"}",
                        Actor.office("Giám đốc", OrganisationId.of("so-noi-vu"))),
                arguments(ValueCodecs.TEXT, "\"\\\"ạ\\\\\\n\\u0001/\"", "\"ạ\\\n\u0001/"),
                arguments(ValueCodecs.NUMBER, "-2147483648", Integer.MIN_VALUE),
                arguments(ValueCodecs.FLAG, "false", false));
    }

    private static <T> Stated<T> worded(T value, String wording) {
        return Stated.of(value).withWording(wording);
    }

    @ParameterizedTest
    @MethodSource({"wrongCounts", "wrongDatesAndTimes", "wrongDurationsAndDeadlines", "wrongOthers"})
    void a_wrong_form_is_one_problem(Codec<?> codec, String json, String problem) {
        Faults faults = new Faults();

        Object read = Faults.read(codec, json, faults);

        assertThat(read).isNull();
        assertThat(faults.all).containsExactly(problem);
    }

    static Stream<Arguments> wrongCounts() {
        return Stream.of(
                arguments(COUNT, "-1", "wrongValue -1"),
                arguments(COUNT, "3.7", "wrongType 3.7"),
                arguments(COUNT, "3.0", "wrongType 3.0"),
                arguments(COUNT, "1e2", "wrongType 1e2"),
                arguments(COUNT, "2147483647", "wrongValue 2147483647"),
                arguments(COUNT, "2147483648", "wrongValue 2147483648"),
                arguments(COUNT, "\"280\"", "wrongType \"280\" -> 280"),
                arguments(COUNT, "\"-5\"", "wrongValue -5"),
                arguments(COUNT, "\"0\"", "wrongType \"0\" -> 0"),
                arguments(COUNT, "\"0280\"", "wrongValue 0280"),
                arguments(COUNT, "\"2147483646\"", "wrongValue 2147483646"),
                arguments(COUNT, "\"-\"", "wrongValue -"),
                arguments(COUNT, "\"~325\"", "wrongValue ~325"),
                arguments(COUNT, "null", "nullValue"),
                arguments(COUNT, "[280]", "wrongType […]"),
                arguments(COUNT, "{}", "wrongValue {}"),
                arguments(COUNT, "{\"tentative\": true}", "wrongValue {}"),
                arguments(COUNT, "{\"from\": 5}", "wrongValue {\"from\": 5}"),
                arguments(COUNT, "{\"to\": 5, \"from\": 7}", "wrongValue {\"from\": 7, \"to\": 5}"),
                arguments(COUNT, "{\"about\": 5, \"atMost\": 7}", "wrongValue {\"about\": 5, \"atMost\": 7}"),
                arguments(COUNT, "{\"value\": 5, \"about\": 7}", "wrongValue {\"about\": 7, \"value\": 5}"),
                arguments(COUNT, "{\"about\": -5}", "wrongValue -5"),
                arguments(COUNT, "{\"about\": 2147483647}", "wrongValue 2147483647"),
                arguments(COUNT, "{\"atLeast\": 2147483647}", "wrongValue 2147483647"),
                arguments(
                        COUNT, "{\"each\": 65536, \"units\": 65536}", "wrongValue {\"each\": 65536, \"units\": 65536}"),
                arguments(COUNT, "{\"about\": \"5\"}", "wrongType \"5\" -> 5"),
                arguments(COUNT, "{\"abuot\": 5, \"about\": 5}", "unknownMember abuot -> about"),
                arguments(COUNT, "{\"about\": 5, \"about\": 5}", "duplicateMember /about"),
                arguments(COUNT, "{\"value\": 280}", "wrongValue {…} -> 280"),
                arguments(COUNT, "{\"value\": 280, \"tentative\": false}", "wrongValue {…} -> 280"),
                arguments(COUNT, "{\"value\": {\"about\": 5}, \"tentative\": true}", "wrongType {…}"));
    }

    static Stream<Arguments> wrongDatesAndTimes() {
        return Stream.of(
                arguments(STATED_DATE, "\"2024-02-30\"", "wrongValue 2024-02-30"),
                arguments(STATED_DATE, "\"22/3/2024\"", "wrongValue 22/3/2024 -> 2024-03-22"),
                arguments(STATED_DATE, "\"30/2/2024\"", "wrongValue 30/2/2024"),
                arguments(STATED_DATE, "2024", "wrongType 2024"),
                arguments(STATED_DATE, "{\"tentative\": true}", "missingMember value"),
                arguments(STATED_DATE, "{\"value\": \"2024\"}", "wrongValue {…} -> \"2024\""),
                arguments(EVENT_DAYS, "\"2024-03-08..2024-03-09\"", "wrongValue 2024-03-08..2024-03-09"),
                arguments(
                        EVENT_DAYS,
                        "{\"from\": \"2024-03-09\", \"to\": \"2024-03-08\"}",
                        "wrongValue {\"from\": \"2024-03-09\", \"to\": \"2024-03-08\"}"),
                arguments(EVENT_DAYS, "{\"from\": \"2024-03-09\", \"to\": \"2024\", \"to\": 3}", "duplicateMember /to"),
                arguments(TIME, "\"7:30\"", "wrongValue 7:30 -> 07:30"),
                arguments(TIME, "\"24:00\"", "wrongValue 24:00 -> 00:00"),
                arguments(TIME, "\"07:30:00\"", "wrongValue 07:30:00 -> 07:30"),
                arguments(TIME, "\"07h30\"", "wrongValue 07h30 -> 07:30"),
                arguments(TIME, "\"0٧:30\"", "wrongValue 0٧:30"),
                arguments(SLOT_DAY, "0", "wrongValue 0"),
                arguments(SLOT_DAY, "\"2024-03\"", "wrongValue 2024-03"),
                arguments(SLOT_DAY, "\"day 1\"", "wrongValue day 1"),
                arguments(SLOT_DAY, "1.0", "wrongType 1.0"),
                arguments(SLOT_TIME, "\"07:30/07:00\"", "wrongValue 07:30/07:00"),
                arguments(TIME, "\"24:30\"", "wrongValue 24:30"),
                arguments(TIME, "\"7 giờ 30\"", "wrongValue 7 giờ 30"),
                arguments(SLOT_TIME, "\"7h30 - 8h\"", "wrongValue 7h30 - 8h -> 07:30/08:00"),
                arguments(SLOT_TIME, "\"22:00-24:00\"", "wrongValue 22:00-24:00 -> 22:00/24:00"),
                arguments(SLOT_TIME, "\"8h-7h\"", "wrongValue 8h-7h"),
                arguments(SLOT_TIME, "\"7h-8h-9h\"", "wrongValue 7h-8h-9h"),
                arguments(SLOT_TIME, "\"Tối\"", "wrongValue Tối -> evening"),
                arguments(SLOT_TIME, "\"EVENING\"", "wrongValue EVENING -> evening"));
    }

    static Stream<Arguments> wrongDurationsAndDeadlines() {
        return Stream.of(
                arguments(DURATION, "\"PT90M\"", "wrongValue PT90M -> PT1H30M"),
                arguments(DURATION, "\"PT900S\"", "wrongValue PT900S -> PT15M"),
                arguments(DURATION, "\"pt15m\"", "wrongValue pt15m -> PT15M"),
                arguments(DURATION, "\"PT15S\"", "wrongValue PT15S"),
                arguments(DURATION, "\"-PT15M\"", "wrongValue -PT15M"),
                arguments(DURATION, "\"PT\"", "wrongValue PT"),
                arguments(DURATION, "\"\"", "wrongValue"),
                arguments(DURATION, "\"PT15M/PT20M\"", "wrongValue PT15M/PT20M"),
                arguments(DURATION, "\"~PT15M\"", "wrongValue ~PT15M"),
                arguments(DURATION, "\"PT99999999999999999999999H\"", "wrongValue PT99999999999999999999999H"),
                arguments(DURATION, "\"PT999999999999999999M\"", "wrongValue PT999999999999999999M"),
                arguments(DURATION, "{\"about\": \"PT15S\"}", "wrongValue PT15S"),
                arguments(
                        DURATION,
                        "{\"from\": \"PT20M\", \"to\": \"PT15M\"}",
                        "wrongValue {\"from\": \"PT20M\", \"to\": \"PT15M\"}"),
                arguments(DEADLINE, "\"2024-01-11\"", "wrongType \"2024-01-11\""),
                arguments(DEADLINE, "{\"daysBeforeEvent\": 3661}", "wrongValue 3661"),
                arguments(DEADLINE, "{\"value\": \"2024\"}", "unknownMember value"),
                arguments(DEADLINE, "{}", "wrongValue {}"));
    }

    static Stream<Arguments> wrongOthers() {
        return Stream.of(
                arguments(PERCENTAGE, "20", "wrongType 20"),
                arguments(PERCENTAGE, "\"20 %\"", "wrongValue 20 %"),
                arguments(PERCENTAGE, "\"2E1%\"", "wrongValue 2E1%"),
                arguments(PERCENTAGE, "\"1E2147483647%\"", "wrongValue 1E2147483647%"),
                arguments(MONEY, "\"200.000 đồng\"", "wrongValue 200.000 đồng"),
                arguments(
                        MONEY, "\"" + "1".repeat(1_000_000) + " VND\"", "wrongValue " + "1".repeat(1_000_000) + " VND"),
                arguments(PeopleCodecs.ACTOR, "{}", "wrongValue {…}"),
                arguments(PeopleCodecs.ACTOR, "{\"organisation\": \"Sở Nội vụ\"}", "wrongValue Sở Nội vụ -> so-noi-vu"),
                arguments(ValueCodecs.TEXT, "5", "wrongType 5 -> \"5\""),
                arguments(ValueCodecs.NOT_BLANK, "\" \"", "wrongValue"),
                arguments(ValueCodecs.NUMBER, "3.7", "wrongType 3.7"),
                arguments(ValueCodecs.NUMBER, "3.0", "wrongType 3.0"),
                arguments(ValueCodecs.NUMBER, "1e2", "wrongType 1e2"),
                arguments(ValueCodecs.NUMBER, "\"3\"", "wrongType \"3\" -> 3"),
                arguments(ValueCodecs.NUMBER, "true", "wrongType true"),
                arguments(ValueCodecs.NUMBER, "99999999999", "wrongValue 99999999999"),
                arguments(TimeCodecs.LUNAR_DATE, "{\"day\": 1.0}", "wrongType 1.0"),
                arguments(TimeCodecs.LUNAR_DATE, "{\"day\": 99999999999}", "wrongValue 99999999999"),
                arguments(ValueCodecs.FLAG, "\"true\"", "wrongType \"true\""),
                arguments(ValueCodecs.FLAG, "1", "wrongType 1"));
    }

    @Test
    void lunar_years_have_one_spelling() {
        Codec<?> lunarDate = TimeCodecs.LUNAR_DATE;
        Faults faults = new Faults();

        Faults.read(lunarDate, "{\"year\": \"Kỉ Hợi\"}", faults);
        Faults.read(lunarDate, "{\"year\": \"kỷ hợi\"}", faults);
        Faults.read(lunarDate, "{\"year\": \"2019\"}", faults);

        assertThat(faults.all)
                .isEqualTo(List.of("wrongValue Kỉ Hợi -> Kỷ Hợi", "wrongValue kỷ hợi -> Kỷ Hợi", "wrongValue 2019"));
    }
}
