package io.conferenceplan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.ConferencePlan;
import java.util.List;
import net.jqwik.api.Example;

/** What 1000 plans are made of. */
class PlanCoverageTest {

    private final List<ConferencePlan> plans = Samples.of(PlanArbitraries.plans(), 1000);

    @Example
    void everyAttributeIsSetInSomePlansAndNotInOthers() {
        Coverage coverage = new Coverage();
        plans.forEach(coverage::meet);

        assertThat(coverage.gaps()).isEmpty();
        assertThat(coverage.subjects())
                .contains(
                        "io.conferenceplan.ConferencePlan.agenda",
                        "io.conferenceplan.agenda.PresentationList.sections",
                        "io.conferenceplan.document.PlanPart",
                        "io.conferenceplan.time.CanChi$Chi",
                        "io.conferenceplan.time.Deadline",
                        "io.conferenceplan.value.Count",
                        "io.conferenceplan.value.Stated.wording")
                .hasSizeGreaterThan(130);
    }
}
