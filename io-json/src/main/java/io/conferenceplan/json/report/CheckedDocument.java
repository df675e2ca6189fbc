package io.conferenceplan.json.report;

import static java.util.Objects.requireNonNull;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.json.PlanJson;
import io.conferenceplan.json.Problem;
import io.conferenceplan.json.ReadResult;
import io.conferenceplan.json.SourceMap;
import io.conferenceplan.validation.Report;
import io.conferenceplan.validation.RuleEngine;
import java.util.List;
import java.util.Optional;

/**
 * What came of checking a document: the report of its plan, the problems that hide the plan, or why there was no document.
 *
 * <p>Its name is that of a file, as people write it: {@code examples/plans/bac-giang-2024.json}. Slashes part folders; a name
 * that begins with one is absolute, any other is looked for in the folder where the tools that read reports run.
 */
public sealed interface CheckedDocument {

    /** {@return the name} */
    String name();

    /**
     * {@return what comes of reading a plan and checking it}
     *
     * @param name the name of the document
     * @param json the document in UTF-8
     * @param engine what checks the plan
     * @throws IllegalArgumentException if the name is empty
     */
    static CheckedDocument check(String name, byte[] json, RuleEngine engine) {
        ReadResult<ConferencePlan> result = PlanJson.standard().read(json);
        return result.value()
                .<CheckedDocument>map(plan -> new WithPlan(name, engine.check(plan), Optional.of(SourceMap.of(json))))
                .orElseGet(() -> new WithProblems(name, result.problems()));
    }

    /**
     * A document with a plan.
     *
     * <p>Immutable and safe for use by several threads.
     *
     * @param name the name
     * @param report what the rules found
     * @param places where in the document the values are; empty if findings are to have no line and column
     */
    record WithPlan(String name, Report report, Optional<SourceMap> places) implements CheckedDocument {

        /**
         * Checks the name.
         *
         * @throws IllegalArgumentException if it is empty
         */
        public WithPlan {
            requireName(name);
            requireNonNull(report, "report");
            requireNonNull(places, "places");
        }
    }

    /**
     * A document that is no plan.
     *
     * <p>Immutable and safe for use by several threads.
     *
     * @param name the name
     * @param problems what is wrong with it, in its order
     */
    record WithProblems(String name, List<Problem> problems) implements CheckedDocument {

        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException if the name is empty or there is no problem
         */
        public WithProblems {
            requireName(name);
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException(
                        "problems of document '" + name + "' must be one at least, but are none.");
            }
        }
    }

    /**
     * A document that could not be had, such as a file that does not exist.
     *
     * <p>Immutable and safe for use by several threads.
     *
     * @param name the name
     * @param reason why not, in the language of the report
     */
    record Unreadable(String name, String reason) implements CheckedDocument {

        /**
         * Checks the texts.
         *
         * @throws IllegalArgumentException if the name is empty or the reason blank
         */
        public Unreadable {
            requireName(name);
            if (reason.isBlank()) {
                throw new IllegalArgumentException("reason why document '" + name
                        + "' is unreadable must not be blank, but was '" + reason + "'.");
            }
        }
    }

    private static void requireName(String name) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("name of a document must not be empty, but was.");
        }
    }
}
