package io.conferenceplan.json.codec;

import io.conferenceplan.validation.PlanPath;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Members that the format does not know, each with the object that has it. Objects are told by what they are known by, so
 * members keep their objects when the value is changed.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class KeptMembers {

    /** No members. */
    public static final KeptMembers NONE = new KeptMembers(List.of());

    private final List<Entry> entries;

    private KeptMembers(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** A member with the way to its object. */
    record Entry(PlanPath path, Kept.@Nullable Way way, String after, Kept.Member member) {}

    /**
     * Makes what tells a member.
     *
     * @param <R> what tells it
     */
    @FunctionalInterface
    public interface Description<R> {

        /**
         * {@return what tells a member}
         *
         * @param object the object that has it
         * @param after the member that the format knows after which it stands; empty before all of them
         * @param name its name
         * @param json its value as JSON
         */
        R of(PlanPath object, String after, String name, String json);
    }

    /** The members that were found while a value was read, where objects are told by their positions. */
    static <T> KeptMembers of(Codec<T> codec, T value, Kept byPosition) {
        return new KeptMembers(JsonOutput.follow(codec, value, new KeptOutput(byPosition, true)));
    }

    /**
     * {@return the members whose objects a value has}
     *
     * @param <T> the type of value
     * @param codec how the value is written
     * @param value the value
     */
    public <T> KeptMembers in(Codec<T> codec, T value) {
        return isEmpty() ? this : new KeptMembers(JsonOutput.follow(codec, value, output()));
    }

    /**
     * {@return these members without some of them}
     *
     * @param some those that {@link #in} found
     */
    public KeptMembers without(KeptMembers some) {
        Set<Kept.Member> left = Collections.newSetFromMap(new IdentityHashMap<>());
        some.entries.forEach(entry -> left.add(entry.member()));
        return new KeptMembers(
                entries.stream().filter(entry -> !left.contains(entry.member())).toList());
    }

    /** {@return whether there are none} */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /**
     * {@return the members in the order of the format}
     *
     * @param <R> what tells a member
     * @param description makes what tells a member
     */
    public <R> List<R> describe(Description<R> description) {
        return entries.stream()
                .map(entry -> description.of(
                        entry.path(),
                        entry.after(),
                        entry.member().name(),
                        JsonOutput.toLine(entry.member().value())))
                .toList();
    }

    /** What puts the members back while a value is written. */
    KeptOutput output() {
        Kept root = new Kept();
        for (Entry entry : entries) {
            Kept.Way.add(root, entry.way()).add(entry.after(), entry.member());
        }
        return new KeptOutput(root, false);
    }
}
