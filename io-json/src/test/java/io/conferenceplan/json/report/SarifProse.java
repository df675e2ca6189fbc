package io.conferenceplan.json.report;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What the text of the SARIF 2.1.0 specification asks for and its schema does not check. */
final class SarifProse {

    private final List<String> faults = new ArrayList<>();
    private final JsonNode run;

    private SarifProse(JsonNode run) {
        this.run = run;
    }

    /** {@return what is wrong with a log} */
    static List<String> faults(JsonNode log) {
        List<String> faults = new ArrayList<>();
        log.path("runs").forEach(run -> {
            SarifProse prose = new SarifProse(run);
            prose.check();
            faults.addAll(prose.faults);
        });
        return faults;
    }

    private void check() {
        checkRules();
        run.path("results").forEach(this::check);
        checkAllOrNone("baselineState");
        checkAllOrNone("suppressions");
        checkInvocations();
        checkAll(run);
    }

    private void demand(boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }

    private void checkRules() {
        Set<String> ids = new HashSet<>();
        rules().forEach(rule -> {
            demand(!rule.path("id").asString().isBlank(), "id of a rule is blank");
            demand(ids.add(rule.path("id").asString()), "id of a rule is not unique");
        });
    }

    private JsonNode rules() {
        return run.path("tool").path("driver").path("rules");
    }

    private void check(JsonNode result) {
        demand(result.path("kind").asString("fail").equals("fail") || !result.has("level"), "level without fail");
        demand(isRule(result.path("ruleId"), result.path("ruleIndex")), "ruleIndex is not that of ruleId");
        demand(result.path("locations").size() == 1, "not one location");
        demand(
                isUnique(result.path("relatedLocations").valueStream().map(each -> each.path("id"))),
                "id of a location");
        result.path("suppressions")
                .forEach(each -> demand(!each.path("justification").asString("").isBlank(), "no justification"));
        result.path("partialFingerprints")
                .propertyNames()
                .forEach(name -> demand(name.matches("[A-Za-z]+/v[0-9]+"), "fingerprint without a version"));
    }

    private boolean isRule(JsonNode id, JsonNode index) {
        return rules().path(index.asInt(-1)).path("id").equals(id);
    }

    private static boolean isUnique(Stream<JsonNode> values) {
        Set<JsonNode> seen = new HashSet<>();
        return values.allMatch(value -> !value.isMissingNode() && seen.add(value));
    }

    private void checkAllOrNone(String member) {
        long with = run.path("results")
                .valueStream()
                .filter(result -> result.has(member))
                .count();
        demand(with == 0 || with == run.path("results").size(), member + " of some results only");
    }

    private void checkInvocations() {
        run.path("invocations").forEach(invocation -> {
            JsonNode notifications = invocation.path("toolExecutionNotifications");
            boolean errors = notifications
                    .valueStream()
                    .anyMatch(each -> each.path("level").asString("").equals("error"));
            demand(errors != invocation.path("executionSuccessful").asBoolean(), "executionSuccessful with an error");
            notifications.forEach(each -> {
                JsonNode rule = each.path("associatedRule");
                demand(rule.isMissingNode() || isRule(rule.path("id"), rule.path("index")), "index of associatedRule");
            });
        });
    }

    /** What holds wherever in a run a member of this name is. */
    private void checkAll(JsonNode node) {
        node.propertyStream().forEach(member -> checkMember(member.getKey(), member.getValue()));
        node.forEach(this::checkAll);
    }

    private void checkMember(String name, JsonNode value) {
        switch (name) {
            case "text", "markdown", "name", "fullyQualifiedName" ->
                demand(!value.asString().isBlank(), name + " is blank");
            case "artifactLocation" -> {
                demand(
                        run.path("artifacts")
                                .path(value.path("index").asInt(-1))
                                .path("location")
                                .path("uri")
                                .equals(value.path("uri")),
                        "index of an artifact");
            }
            case "uri" -> demand(isUri(value.asString()), "uri is none: " + value.asString());
            case "region" -> {
                demand(value.path("startLine").asInt(0) > 0, "startLine is not positive");
                demand(value.path("startColumn").asInt(0) > 0, "startColumn is not positive");
                demand(run.has("columnKind"), "columns without columnKind");
            }
            default -> {}
        }
    }

    private static boolean isUri(String text) {
        try {
            URI uri = URI.create(text);
            return text.chars().allMatch(c -> c < 0x80)
                    && text.indexOf('\\') < 0
                    && (uri.isAbsolute() ? text.startsWith("file://") : !text.startsWith("/"));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
