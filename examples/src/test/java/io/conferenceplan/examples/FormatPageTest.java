package io.conferenceplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.json.PlanJson;
import io.conferenceplan.json.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The plan that {@code docs/format.md} shows. */
class FormatPageTest {

    private static final Pattern JSON_BLOCK = Pattern.compile("```json\n(.*?\n)```", Pattern.DOTALL);

    @Test
    void isReadAndInTheCanonicalLayout() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "format.md"));

        List<String> plans =
                JSON_BLOCK.matcher(page).results().map(FormatPageTest::text).toList();

        assertThat(plans).hasSize(1);
        ReadResult<ConferencePlan> result = PlanJson.standard().read(plans.get(0));
        assertThat(result.problems()).isEmpty();
        assertThat(PlanJson.standard().write(result.orElseThrow())).isEqualTo(plans.get(0));
    }

    private static String text(MatchResult block) {
        return block.group(1);
    }
}
