package io.conferenceplan.json.codec;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What should stand in a place, as a key of the catalogue of messages: {@code expected.date} or {@code type.agendaSlot}.
 *
 * @param key the key
 * @param arguments what the text of the key is about: words to be shown as they are, or the key of a type
 */
public record Expectation(String key, List<String> arguments) implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String TYPE = "type.";

    /** Copies the list. */
    public Expectation {
        arguments = List.copyOf(arguments);
    }

    /**
     * {@return a kind of value}
     *
     * @param kind the kind, such as {@code "date"}
     * @param arguments what its text is about
     */
    public static Expectation of(String kind, String... arguments) {
        return new Expectation("expected." + kind, List.of(arguments));
    }

    /** A member of an object, and what its value is. */
    static Expectation member(String name, Expectation value) {
        return of(
                "member",
                Stream.concat(Stream.of(name, value.key), value.arguments.stream())
                        .toArray(String[]::new));
    }

    /** {@return what the value of the member is that this is about} */
    public Optional<Expectation> value() {
        return key.equals("expected.member")
                ? Optional.of(new Expectation(arguments.get(1), arguments.subList(2, arguments.size())))
                : Optional.empty();
    }

    /** A whole number from one to another, inclusive. */
    static Expectation number(int from, int to) {
        return of("number", Integer.toString(from), Integer.toString(to));
    }

    /** Any of some words. */
    static Expectation oneOf(Collection<String> words) {
        return of("oneOf", words.stream().map(word -> "'" + word + "'").collect(Collectors.joining(", ")));
    }

    /** A type that is written as an object: {@code AgendaSlot} has the key {@code type.agendaSlot}. */
    static Expectation type(Class<?> type) {
        return type(nameOf(type));
    }

    /** What a type is called in keys: {@code AgendaSlot} is {@code agendaSlot}. */
    static String nameOf(Class<?> type) {
        String name = type.getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** What is expected without its kind: {@code date} or {@code agendaSlot}. */
    String name() {
        return key.substring(key.indexOf('.') + 1);
    }

    /** A type with a name, and what its text is about. */
    static Expectation type(String name, String... arguments) {
        return new Expectation(TYPE + name, List.of(arguments));
    }

    /** The object that writes this type. */
    Expectation asObject() {
        return of("object", key);
    }

    /** {@return whether the argument is the key of a type} */
    public boolean isAboutType() {
        return !arguments.isEmpty() && arguments.get(0).startsWith(TYPE);
    }
}
