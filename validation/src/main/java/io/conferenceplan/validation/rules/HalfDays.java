package io.conferenceplan.validation.rules;

/**
 * A number of half days; messages write it in days: {@code 1½}.
 *
 * @param count the number
 */
record HalfDays(long count) implements Comparable<HalfDays> {

    @Override
    public int compareTo(HalfDays other) {
        return Long.compare(count, other.count);
    }

    @Override
    public String toString() {
        String days = count == 1 ? "" : Long.toString(count / 2);
        return count % 2 == 0 ? days : days + "½";
    }
}
