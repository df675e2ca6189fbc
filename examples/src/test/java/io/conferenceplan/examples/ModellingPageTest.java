package io.conferenceplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the page on modelling shows is in the plan of Bắc Giang. */
class ModellingPageTest {

    private final Page page = Page.of("modelling.md");
    private final String plan = Files.readString(Plans.FOLDER.resolve("bac-giang-2024.json"));

    ModellingPageTest() throws IOException {}

    @Test
    void theJsonIsThatOfThePlan() {
        assertThat(page.blocks("json"))
                .hasSize(7)
                .allSatisfy(block -> assertThat(flat(plan)).contains(flat(block)));
    }

    @Test
    void whatIsLeftOutIsNotThere() {
        assertThat(plan).doesNotContain("\"number\"", "\"issueDate\"", "\"endTime\"", "\"headcount\"", "\"complete\"");
    }

    /** The members of the plan that the first table names. */
    @Test
    void theMembersOfTheTableAreThoseOfThePlan() {
        String table = page.text().split("## Where things go")[1].split("\n## ")[0];

        assertThat(Pattern.compile("`(\\w+)`").matcher(table).results().map(match -> match.group(1)))
                .hasSizeGreaterThan(10)
                .allSatisfy(member -> assertThat(plan).contains("\n  \"" + member + "\": "));
    }

    private static String flat(String json) {
        return json.replaceAll("(?m)^ +", "").strip();
    }
}
