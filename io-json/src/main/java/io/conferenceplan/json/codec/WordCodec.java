package io.conferenceplan.json.codec;

import org.jspecify.annotations.Nullable;

/**
 * Values that are always written as one short text, so that they can be names of members too: ids, dates, words.
 *
 * @param <T> the type of value
 */
public abstract class WordCodec<T> extends Codec<T> {

    WordCodec() {}

    /**
     * {@return the value of a text, or null if a problem was reported}
     *
     * @param text the text
     * @param in the document, at the text
     */
    public abstract @Nullable T fromText(String text, JsonInput in);

    /**
     * {@return the text of a value}
     *
     * @param value the value
     */
    public abstract String toText(T value);
}
