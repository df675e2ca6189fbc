package io.conferenceplan.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which known word a misspelt one was perhaps meant to be. */
class NearestTest {

    private static final String[] KNOWN = {"id", "title", "kinds", "performers", "presentations", "reviewedYear"};

    @ParameterizedTest
    @CsvSource({
        "titel, title", // two letters swapped
        "tittle, title", // one too many
        "titl, title", // one missing
        "tiple, title", // another letter
        "Title, title",
        "reviewed_year, reviewedYear",
        "perfomrers, performers",
        "presentation, presentations",
        "ids, id",
        "kind, kinds",
    })
    void a_word_with_few_differences_is_near(String word, String nearest) {
        assertThat(Nearest.to(word, KNOWN)).isEqualTo(nearest);
    }

    @ParameterizedTest
    @CsvSource({"name", "x", "tip", "abcdefghij", "tiêu đề"})
    void a_word_with_many_differences_is_near_to_none(String word) {
        assertThat(Nearest.to(word, KNOWN)).isNull();
    }

    @Test
    void of_words_equally_near_the_first_is_told() {
        assertThat(Nearest.to("bat", "cat", "hat")).isEqualTo("cat");
        assertThat(Nearest.to("bat", "hat", "cat")).isEqualTo("hat");
    }

    @Test
    void very_long_words_are_near_to_none() {
        assertThat(Nearest.to("t".repeat(64), "t".repeat(65))).isEqualTo("t".repeat(65));
        assertThat(Nearest.to("t".repeat(65), "t".repeat(65))).isNull();
        assertThat(Nearest.to("", KNOWN)).isNull();
    }
}
