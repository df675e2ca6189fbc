package io.conferenceplan.json;

/**
 * A place in a text, such as line 3, column 14.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param line the line, from 1
 * @param column the column, from 1, in characters (Unicode code points): "ạ" counts once
 */
public record Location(int line, int column) {}
