package io.conferenceplan.json;

import static java.util.Objects.requireNonNull;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.json.codec.Differences;
import io.conferenceplan.json.codec.PlanCodecs;
import io.conferenceplan.validation.PlanPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One difference between two revisions of a plan.
 *
 * <p>Items of lists are compared by identity, as paths tell them: a duty by its id, a recipient by its name. An item that is
 * put in another order has moved; it is not removed and added. Where an item has a new name instead of an id, it is another.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param kind what happened
 * @param path where: in the later plan, or in the earlier one if the value was removed
 * @param before the value in the earlier plan, as JSON on one line; empty if there was none, and for what moved
 * @param after the value in the later plan, as JSON on one line; empty if there is none, and for what moved
 */
public record PlanChange(Kind kind, PlanPath path, Optional<String> before, Optional<String> after) {

    /** What happened to a value. */
    public enum Kind {
        /** The later plan states what the earlier one did not. */
        ADDED,
        /** The earlier plan states what the later one does not. */
        REMOVED,
        /** Both state it, and not the same. */
        CHANGED,
        /** The item has another place in its list among those that both plans have. */
        MOVED
    }

    /** Checks that nothing is missing. */
    public PlanChange {
        requireNonNull(kind, "kind");
        requireNonNull(path, "path");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
    }

    /**
     * {@return what differs between two revisions of a plan, in the order of the format; within a list first what is in the
     * later plan, then what was removed, then what moved}
     *
     * <p>Everything that the format writes is compared. Equal plans have no differences, and plans without differences are
     * equal.
     *
     * @param before the earlier plan
     * @param after the later plan
     * @throws IllegalArgumentException if a plan has no JSON form, as {@link PlanJson#write(Object)} tells
     */
    public static List<PlanChange> between(ConferencePlan before, ConferencePlan after) {
        List<PlanChange> changes = new ArrayList<>();
        PlanCodecs.compare(before, after, new Differences() {
            @Override
            public void changed(PlanPath path, @Nullable String earlier, @Nullable String later) {
                changes.add(of(path, Optional.ofNullable(earlier), Optional.ofNullable(later)));
            }

            @Override
            public void moved(PlanPath path) {
                changes.add(new PlanChange(Kind.MOVED, path, Optional.empty(), Optional.empty()));
            }
        });
        return List.copyOf(changes);
    }

    private static PlanChange of(PlanPath path, Optional<String> before, Optional<String> after) {
        Kind kind = before.isEmpty() ? Kind.ADDED : after.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
        return new PlanChange(kind, path, before, after);
    }
}
