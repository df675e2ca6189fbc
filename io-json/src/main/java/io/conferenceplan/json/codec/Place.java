package io.conferenceplan.json.codec;

/**
 * Where a parser met something.
 *
 * @param pointer the JSON Pointer, such as {@code /agenda/slots/2/title}; empty for the whole document
 * @param line the line, from 1; less if the parser does not know
 * @param column the column, from 1, in units of the parser's input: bytes where it reads bytes
 */
public record Place(String pointer, int line, int column) {}
