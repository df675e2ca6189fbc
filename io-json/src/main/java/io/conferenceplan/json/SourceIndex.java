package io.conferenceplan.json;

import io.conferenceplan.json.codec.JsonFormat;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The values of a document in its order, each before the values within it. */
final class SourceIndex {

    private final TextPositions positions;
    private int size;
    private @Nullable String[] names = new String[64];
    private int[] offsets = new int[64];

    /** For each value the one after the last within it. */
    private int[] ends = new int[64];

    SourceIndex(byte[] json, int line) {
        int start = Utf8.start(json);
        positions = new TextPositions(json, start, line);
        try (JsonParser parser = JsonFormat.WIDEST.parser(json, start)) {
            if (parser.nextToken() != null) {
                scan(parser, start);
            }
        } catch (JacksonException e) {
            // No JSON from here on: what came before keeps its places.
        }
        for (int i = 0; i < size; i++) {
            ends[i] = ends[i] == 0 ? size : ends[i];
        }
    }

    private void scan(JsonParser parser, int start) {
        int[] open = new int[JsonFormat.DEEPEST + 1];
        int depth = 0;
        do {
            JsonToken token = parser.currentToken();
            if (token.isStructEnd()) {
                ends[open[--depth]] = size;
            } else if (token != JsonToken.PROPERTY_NAME) {
                add(
                        parser.currentName(),
                        start + (int) parser.currentTokenLocation().getByteOffset());
                if (token.isStructStart()) {
                    open[depth++] = size - 1;
                } else {
                    ends[size - 1] = size;
                }
            }
        } while (depth > 0 && parser.nextToken() != null);
    }

    private void add(@Nullable String name, int offset) {
        if (size == offsets.length) {
            names = Arrays.copyOf(names, 2 * size);
            offsets = Arrays.copyOf(offsets, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        names[size] = name;
        offsets[size] = offset;
        size++;
    }

    /**
     * The location of a value.
     *
     * @param exact whether to find nothing rather than an enclosing value
     */
    @Nullable
    Location find(String jsonPointer, boolean exact) {
        String[] steps = Surroundings.steps(jsonPointer);
        int value = size > 0 ? 0 : -1;
        for (int i = 1; i < steps.length && value >= 0; i++) {
            int next = child(value, steps[i]);
            if (next < 0 && !exact) {
                break;
            }
            value = next;
        }
        return value < 0 ? null : at(offsets[value]);
    }

    private int child(int parent, String step) {
        int position = 0;
        for (int child = parent + 1; child < ends[parent]; child = ends[child]) {
            String name = names[child];
            if (step.equals(name == null ? Integer.toString(position) : name)) {
                return child;
            }
            position++;
        }
        return -1;
    }

    private synchronized Location at(int offset) {
        return positions.at(offset);
    }
}
