package io.conferenceplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class TextsTest {

    private final ResourceBundle english = Texts.in(Language.EN).all();
    private final ResourceBundle vietnamese = Texts.in(Language.VI).all();

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(vietnamese.keySet()).isEqualTo(english.keySet());
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        assertThat(english.keySet())
                .allSatisfy(key -> assertThat(placeholders(vietnamese.getString(key)))
                        .as(key)
                        .isEqualTo(placeholders(english.getString(key))));
    }

    private static int placeholders(String text) {
        return text.split("%s", -1).length;
    }
}
