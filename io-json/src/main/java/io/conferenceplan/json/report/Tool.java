package io.conferenceplan.json.report;

import java.util.Optional;

/**
 * What has checked the plans, as reports name it: {@code check-plans 0.1.0}.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param name the name
 * @param version the version; empty if it is not to be told
 */
public record Tool(String name, Optional<String> version) {

    /**
     * Checks the texts.
     *
     * @throws IllegalArgumentException if the name or the version is blank
     */
    public Tool {
        requireText("name", name);
        version.ifPresent(text -> requireText("version", text));
    }

    private static void requireText(String subject, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(subject + " of a tool must not be blank, but was '" + text + "'.");
        }
    }

    /**
     * {@return a tool without a version}
     *
     * @param name the name
     * @throws IllegalArgumentException if the name is blank
     */
    public static Tool of(String name) {
        return new Tool(name, Optional.empty());
    }

    /**
     * {@return a tool with a version}
     *
     * @param name the name
     * @param version the version
     * @throws IllegalArgumentException if the name or the version is blank
     */
    public static Tool of(String name, String version) {
        return new Tool(name, Optional.of(version));
    }
}
