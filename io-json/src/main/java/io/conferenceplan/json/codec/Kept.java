package io.conferenceplan.json.codec;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The members of an object that the format does not know, and those of the objects within it. */
final class Kept {

    private final Map<Step, Kept> within = new HashMap<>();
    private final Map<String, List<Member>> members = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    /**
     * A member.
     *
     * @param name its name
     * @param value its value, a tree as {@link JsonTree} has it
     */
    record Member(String name, Object value) {}

    /**
     * Leads from an object to one within it. Steps are in an order, so that maps find them soon even where a hostile document makes
     * all their hash codes equal.
     *
     * @param member the name of the member that is the object, or the list that has it
     * @param index the position of an item in the list, or -1
     * @param name what an item is known by, its id or else its name, or empty
     * @param occurrence which of the items with this name it is, from 1, or 0
     */
    record Step(String member, int index, String name, int occurrence) implements Comparable<Step> {

        private static final Comparator<Step> ORDER = Comparator.comparing(Step::name)
                .thenComparing(Step::member)
                .thenComparingInt(Step::index)
                .thenComparingInt(Step::occurrence);

        static Step to(String member) {
            return new Step(member, -1, "", 0);
        }

        static Step at(String list, int index) {
            return new Step(list, index, "", 0);
        }

        static Step known(String list, String name, int occurrence) {
            return new Step(list, -1, name, occurrence);
        }

        @Override
        public int compareTo(Step other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * Leads from the whole value to an object.
     *
     * @param before all steps but the last; null if it is the only one
     * @param last the last step
     */
    record Way(@Nullable Way before, Step last) {

        /** The object that a way leads to, created if there is none so far; without a way the start. */
        static Kept add(Kept start, @Nullable Way way) {
            return way == null ? start : add(start, way.before()).add(way.last());
        }
    }

    /** The object that a step leads to, created if there is none so far. */
    Kept add(Step step) {
        return within.computeIfAbsent(step, any -> new Kept());
    }

    @Nullable
    Kept get(Step step) {
        return within.get(step);
    }

    /** Notes a name: whether it is the first member with it. */
    boolean isNew(String name) {
        return names.add(name);
    }

    /**
     * Adds a member.
     *
     * @param after the member that the format knows after which it stands; empty before all of them
     */
    void add(String after, Member member) {
        members.computeIfAbsent(after, any -> new ArrayList<>()).add(member);
    }

    /** The members that stand after one that the format knows. */
    List<Member> after(String known) {
        return members.getOrDefault(known, List.of());
    }

    /** Whether the object itself has such members. */
    boolean hasMembers() {
        return !members.isEmpty();
    }
}
