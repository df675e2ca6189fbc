package io.conferenceplan.validation;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/** The texts beside this class, one file a language. */
final class BuiltInMessages implements MessageSource {

    static final BuiltInMessages INSTANCE = new BuiltInMessages();

    private final Map<String, String> english = load("messages_en.properties");
    private final Map<String, String> vietnamese = load("messages_vi.properties");

    private BuiltInMessages() {}

    @Override
    public Optional<String> template(String key, Locale locale) {
        return Optional.ofNullable((locale.getLanguage().equals("vi") ? vietnamese : english).get(key));
    }

    private static Map<String, String> load(String file) {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(BuiltInMessages.class.getResourceAsStream(file), file),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(key -> key, texts::getProperty));
    }
}
