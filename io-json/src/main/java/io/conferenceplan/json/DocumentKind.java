package io.conferenceplan.json;

import io.conferenceplan.json.codec.Codec;

/**
 * What a document holds.
 *
 * @param <T> the type of its value
 * @param name what the catalogue of messages calls it: {@code subject.plan}, {@code document.plan}
 * @param codec how the value is written
 */
record DocumentKind<T>(String name, Codec<T> codec) {}
