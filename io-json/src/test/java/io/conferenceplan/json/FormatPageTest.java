package io.conferenceplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The page on the format tells every type, member and word as the declarations and the texts do. */
class FormatPageTest {

    private static final Path PAGE = Path.of("..", "docs", "format.md");
    private static final String BEGIN = "<!-- Made of the declarations; do not edit. -->\n\n";
    private static final String END = "\n<!-- End of what is made of the declarations. -->\n";

    @Test
    void what_is_made_of_the_declarations_is_up_to_date() throws IOException {
        String page = Files.readString(PAGE);
        String made = new FormatPage(PlanJson.standard().write(Plans.full())).text();

        String before = page.substring(0, page.indexOf(BEGIN) + BEGIN.length());
        String after = page.substring(page.indexOf(END));

        Golden.assertIsAsReviewed(PAGE, before + made + after);
    }

    @Test
    void links_within_the_page_lead_somewhere() throws IOException {
        String page = Files.readString(PAGE);

        assertThat(Pattern.compile("\\]\\(#([^)]*)\\)").matcher(page).results())
                .isNotEmpty()
                .allSatisfy(link -> assertThat(page.toLowerCase(Locale.ROOT))
                        .containsPattern("\n##+ " + link.group(1).replace('-', ' ') + "\n"));
    }

    @Test
    void problems_are_told_as_shown() throws IOException {
        String startTime = "{\"formatVersion\": 1, \"title\": \"A\",\n  \"schedule\": {\"startTime\": \"7h30\"}}";
        String version = "{\"formatVersion\": 2, \"title\": \"A\"}";

        assertThat(blocks("text")).containsExactly(told(startTime), told(version));
    }

    private static String told(String plan) {
        return PlanJson.standard().read(plan).problems().get(0) + "\n";
    }

    @Test
    void the_editor_is_told_of_the_schema() throws IOException {
        String settings = blocks("jsonc").get(0);

        String url =
                JsonMapper.shared().readTree(settings).at("/json.schemas/0/url").asString();

        assertThat(Path.of("..").resolve(url)).exists();
    }

    private static List<String> blocks(String language) throws IOException {
        return Pattern.compile("(?ms)^```" + language + "\n(.*?)^```$")
                .matcher(Files.readString(PAGE))
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
