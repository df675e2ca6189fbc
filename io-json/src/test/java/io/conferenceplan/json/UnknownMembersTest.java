package io.conferenceplan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.product.WorkProduct;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Members that the format does not know are kept and written back. */
class UnknownMembersTest {

    private static final PlanJson JSON = PlanJson.standard().keepingUnknownMembers();

    /** Unknown members wherever there can be some; canonical. */
    private static final String CANONICAL = """
            {
              "$schema": "plan.schema.json",
              "formatVersion": 1,
              "title": "Hội nghị",
              "x-first": null,
              "x-second": [2.50, -0, 1e999999999, "ạ", true, []],
              "document": {
                "number": {"x-before": {}, "number": 24, "x-after": {"a": 1, "b": {"c": [2]}}},
                "x-list": [
                  {"a": 1},
                  {
                    "b": {"c": 2}
                  }
                ]
              },
              "schedule": {
                "x-only": 1
              },
              "venue": {
                "name": "Hội trường",
                "capacity": {"value": 300, "x-capacity": "khoảng"}
              },
              "attendance": {
                "total": {"about": 325, "tentative": true, "x-total": {"a": [1]}},
                "groups": [
                  {
                    "id": "press",
                    "name": "Báo, đài",
                    "headcount": {"value": "unstated", "x-count": 1}
                  }
                ]
              },
              "agenda": {
                "slots": [
                  {
                    "id": "opening",
                    "title": "Khai mạc",
                    "performers": [
                      {"office": "Chủ tịch", "x-actor": 1},
                      {"office": "Chủ tịch", "x-actor": 2}
                    ],
                    "slots": [
                      {
                        "id": "flag",
                        "title": "Chào cờ",
                        "x-slot": "sâu"
                      }
                    ]
                  }
                ]
              },
              "funding": {
                "x-funding": {}
              },
              "organisations": [
                {
                  "x-id-comes-later": 1,
                  "id": "so-noi-vu",
                  "name": "Sở Nội vụ"
                }
              ]
            }
            """;

    @Test
    void a_canonical_file_with_unknown_members_is_written_as_it_was() {
        ReadResult<ConferencePlan> read = JSON.read(CANONICAL);

        assertThat(read.problems()).isEmpty();
        assertThat(JSON.write(read.orElseThrow(), read.unknownMembers())).isEqualTo(CANONICAL);
        assertThat(read.unknownMembers().lostIn(read.orElseThrow()).all()).isEmpty();
    }

    @Test
    void compact_plans_keep_them_too() {
        ReadResult<ConferencePlan> read = JSON.read(CANONICAL);
        String compact = JSON.compact().write(read.orElseThrow(), read.unknownMembers());

        ReadResult<ConferencePlan> again = JSON.read(compact);

        assertThat(compact.lines()).hasSize(1);
        assertThat(again.value()).isEqualTo(read.value());
        assertThat(again.unknownMembers()).isEqualTo(read.unknownMembers()).hasSameHashCodeAs(read.unknownMembers());
        assertThat(JSON.write(again.orElseThrow(), again.unknownMembers())).isEqualTo(CANONICAL);
    }

    @Test
    void they_are_refused_unless_asked_for() {
        assertThat(PlanJson.standard().read(CANONICAL).problems())
                .extracting(Problem::kind)
                .containsOnly(Problem.Kind.UNKNOWN_MEMBER)
                .hasSize(15);
        assertThat(JSON.read(PlanJson.standard().write(Plans.full())).unknownMembers())
                .isEqualTo(UnknownMembers.none());
    }

    @Test
    void they_tell_what_they_are() {
        assertThat(JSON.read(CANONICAL).unknownMembers().all())
                .extracting(member ->
                        member.object() + " / " + member.after() + " / " + member.name() + " / " + member.json())
                .containsExactly(
                        " /  / $schema / \"plan.schema.json\"",
                        " / title / x-first / null",
                        " / title / x-second / [2.50, -0, 1e999999999, \"ạ\", true, []]",
                        "document.number /  / x-before / {}",
                        "document.number / number / x-after / {\"a\": 1, \"b\": {\"c\": [2]}}",
                        "document / number / x-list / [{\"a\": 1}, {\"b\": {\"c\": 2}}]",
                        "schedule /  / x-only / 1",
                        "venue.capacity / value / x-capacity / \"khoảng\"",
                        "attendance.total / tentative / x-total / {\"a\": [1]}",
                        "attendance.groups[press].headcount / value / x-count / 1",
                        "agenda.slots[opening].performers[Chủ tịch] / office / x-actor / 1",
                        "agenda.slots[opening].performers[Chủ tịch] / office / x-actor / 2",
                        "agenda.slots[opening].slots[flag] / title / x-slot / \"sâu\"",
                        "funding /  / x-funding / {}",
                        "organisations[so-noi-vu] /  / x-id-comes-later / 1");
    }

    @Test
    void they_stay_with_their_objects_when_the_plan_changes() {
        ReadResult<ConferencePlan> read = JSON.read("""
                {
                  "formatVersion": 1,
                  "title": "A",
                  "reviewedYear": 2023,
                  "x-after-year": 1,
                  "products": [
                    {
                      "id": "film",
                      "name": "Phim",
                      "kind": "film",
                      "x-film": 1
                    },
                    {
                      "id": "report",
                      "name": "Báo cáo",
                      "kind": "report",
                      "x-report": 2
                    }
                  ]
                }
                """);
        ConferencePlan plan = read.orElseThrow();
        List<WorkProduct> products = new ArrayList<>(plan.products());
        Collections.reverse(products);
        ConferencePlan changed =
                ConferencePlan.builder().title("B").addAllProducts(products).build();

        assertThat(JSON.write(changed, read.unknownMembers())).isEqualTo("""
                {
                  "formatVersion": 1,
                  "title": "B",
                  "x-after-year": 1,
                  "products": [
                    {
                      "id": "report",
                      "name": "Báo cáo",
                      "kind": "report",
                      "x-report": 2
                    },
                    {
                      "id": "film",
                      "name": "Phim",
                      "kind": "film",
                      "x-film": 1
                    }
                  ]
                }
                """);
    }

    @Test
    void those_whose_objects_are_gone_are_told_and_never_dropped() {
        ReadResult<ConferencePlan> read = JSON.read(CANONICAL);
        UnknownMembers members = read.unknownMembers();
        ConferencePlan changed = read.orElseThrow().withOrganisations(List.of());

        assertThat(members.lostIn(changed).all())
                .extracting(UnknownMember::object)
                .extracting(Object::toString)
                .containsExactly("organisations[so-noi-vu]");
        assertThatThrownBy(() -> JSON.write(changed, members))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "object of unknown member 'x-id-comes-later' must be in the plan, but 'organisations[so-noi-vu]' is not."
                                + " Maybe write unknownMembers.keptIn(plan).");
        assertThat(JSON.write(changed, members.keptIn(changed)))
                .isEqualTo(CANONICAL.substring(0, CANONICAL.indexOf(",\n  \"organisations\"")) + "\n}\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"x\": 1, \"x\": 2",
                "\"x\": {\"a\": 1, \"a\": 1}",
                "\"x\": [{\"b\": {\"a\": 1, \"a\": 1}}]",
            })
    void a_member_is_there_once(String members) {
        assertThat(JSON.read("{\"formatVersion\": 1, \"title\": \"A\", " + members + "}")
                        .problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.DUPLICATE_MEMBER);
    }

    @Test
    void what_could_not_be_written_is_refused() {
        assertThat(JSON.read("{\"formatVersion\": 1, \"title\": \"A\", \"y\": \"\\ud800\", \"z\": {\"\\ud800\": 1}}")
                        .problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "/y (1:41): y must be a text without halves of characters, but was '\\ud800'.",
                        "/z (1:58): Document must have both halves of a character, each as \\u with four hexadecimal digits here, but has '\\ud800'.");
        assertThat(JSON.read("{\"formatVersion\": 1, \"title\": \"A\", \"x\": {\"" + "n".repeat(1001) + "\": 1}}")
                        .problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.LIMIT);
    }

    @Test
    void other_problems_are_told_as_ever() {
        ReadResult<ConferencePlan> read = JSON.read("{\"formatVersion\": 1, \"x\": 1, \"kind\": \"reveiw\"}");

        assertThat(read.problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.MISSING_MEMBER, Problem.Kind.WRONG_VALUE);
        assertThat(read.unknownMembers().isEmpty()).isTrue();
    }

    @Test
    void they_are_kept_of_plans_within_documents_and_lines() {
        String line = "{\"formatVersion\":1,\"title\":\"A\",\"x\":[{}]}";
        String outer = "{\"a\": [0, " + line + "]}";

        assertThat(JSON.at("/a/1").read(outer).unknownMembers())
                .isEqualTo(JSON.read(line).unknownMembers())
                .hasToString("[UnknownMember[object=, after=title, name=x, json=[{}]]]");
    }
}
