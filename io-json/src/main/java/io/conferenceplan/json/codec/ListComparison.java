package io.conferenceplan.json.codec;

import io.conferenceplan.validation.PlanPath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compares two lists item by item. Items are told by what the format knows them by, such as an id or a name, and not by their
 * position; of several with one name the first is compared with the first.
 *
 * @param <V> the type of items
 */
final class ListComparison<V> {

    private final Codec<V> codec;
    private final PlanPath owner;
    private final String list;
    private final Differences differences;

    ListComparison(Codec<V> codec, PlanPath owner, String list, Differences differences) {
        this.codec = codec;
        this.owner = owner;
        this.list = list;
        this.differences = differences;
    }

    void compare(List<V> before, List<V> after) {
        Map<Name, Integer> gone = positions(before);
        List<Common> common = new ArrayList<>();
        positions(after).forEach((name, index) -> {
            PlanPath path = owner.item(list, index, codec.partOf(after.get(index)));
            @Nullable Integer earlier = gone.remove(name);
            if (earlier == null) {
                differences.changed(path, null, JsonOutput.toLine(codec, after.get(index)));
            } else {
                codec.compare(before.get(earlier), after.get(index), path, differences);
                common.add(new Common(path, earlier));
            }
        });
        gone.forEach((name, index) -> differences.changed(
                owner.item(list, index, codec.partOf(before.get(index))),
                JsonOutput.toLine(codec, before.get(index)),
                null));
        reportMoved(common);
    }

    private Map<Name, Integer> positions(List<V> items) {
        Map<String, Integer> seen = new HashMap<>();
        Map<Name, Integer> positions = new LinkedHashMap<>();
        for (int i = 0; i < items.size(); i++) {
            String text = codec.nameOf(items.get(i));
            positions.put(new Name(text, seen.merge(text, 1, Integer::sum)), i);
        }
        return positions;
    }

    /** As few items as possible have moved: those outside a longest part that kept its order. */
    private void reportMoved(List<Common> common) {
        boolean[] kept =
                longestIncreasing(common.stream().mapToInt(Common::earlierIndex).toArray());
        for (int i = 0; i < kept.length; i++) {
            if (!kept[i]) {
                differences.moved(common.get(i).path());
            }
        }
    }

    /** Marks one of the longest increasing subsequences of different numbers. */
    private static boolean[] longestIncreasing(int[] numbers) {
        int[] lastOfLength = new int[numbers.length];
        int[] indexOfLast = new int[numbers.length];
        int[] previous = new int[numbers.length];
        int longest = 0;
        for (int i = 0; i < numbers.length; i++) {
            int found = -Arrays.binarySearch(lastOfLength, 0, longest, numbers[i]) - 1;
            lastOfLength[found] = numbers[i];
            indexOfLast[found] = i;
            previous[i] = found == 0 ? -1 : indexOfLast[found - 1];
            longest = Math.max(longest, found + 1);
        }
        boolean[] marked = new boolean[numbers.length];
        for (int i = longest == 0 ? -1 : indexOfLast[longest - 1]; i >= 0; i = previous[i]) {
            marked[i] = true;
        }
        return marked;
    }

    /** What an item is known by; the occurrence tells those apart that are known by the same. */
    private record Name(String text, int occurrence) implements Comparable<Name> {

        /** Lets maps find names soon even where all their hash codes are equal. */
        @Override
        public int compareTo(Name other) {
            int byText = text.compareTo(other.text);
            return byText == 0 ? Integer.compare(occurrence, other.occurrence) : byText;
        }
    }

    /** An item that both lists have. */
    private record Common(PlanPath path, int earlierIndex) {}
}
