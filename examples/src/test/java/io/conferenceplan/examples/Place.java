package io.conferenceplan.examples;

import static java.util.stream.Collectors.joining;

import io.conferenceplan.validation.Finding;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Places of findings as a table of expectations writes them: {@code `products[film]`}, or several at once with a star for any
 * id and the number of findings, {@code 9 × `agenda.slots[*].time`}.
 */
record Place(int count, String path) {

    private static final Pattern WRITTEN = Pattern.compile("(?:(\\d+) × )?`([^`]+)`");

    /** {@return the places in a cell of a table} */
    static List<Place> allIn(String cell) {
        return WRITTEN.matcher(cell)
                .results()
                .map(place -> new Place(place.group(1) == null ? 1 : Integer.parseInt(place.group(1)), place.group(2)))
                .toList();
    }

    /** {@return whether a finding is about this place} */
    boolean includes(Finding finding) {
        String pattern =
                Arrays.stream(path.split("\\*", -1)).map(Pattern::quote).collect(joining("[^\\]]*"));
        return Pattern.matches(pattern, finding.path().toString());
    }
}
