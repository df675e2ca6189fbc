package io.conferenceplan.validation;

import io.conferenceplan.agenda.AgendaSlot;
import io.conferenceplan.time.SlotDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An agenda slot, its place in the plan, and what it inherits from the slot that contains it.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class LocatedSlot {

    private final AgendaSlot slot;
    private final PlanPath path;
    private final @Nullable LocatedSlot container;
    private final List<LocatedSlot> children;

    private LocatedSlot(AgendaSlot slot, PlanPath path, @Nullable LocatedSlot container) {
        this.slot = slot;
        this.path = path;
        this.container = container;
        this.children = within(slot.slots(), path, this);
    }

    static List<LocatedSlot> within(List<AgendaSlot> slots, PlanPath path, @Nullable LocatedSlot container) {
        List<LocatedSlot> located = new ArrayList<>(slots.size());
        for (Located<AgendaSlot> slot : path.items("slots", slots)) {
            located.add(new LocatedSlot(slot.value(), slot.path(), container));
        }
        return List.copyOf(located);
    }

    /** {@return the slot} */
    public AgendaSlot slot() {
        return slot;
    }

    /** {@return the place of the slot} */
    public PlanPath path() {
        return path;
    }

    /** {@return the slots within this one, in order} */
    public List<LocatedSlot> children() {
        return children;
    }

    /** {@return the day of the slot, or that of the slot that contains it} */
    public Optional<SlotDay> day() {
        return locatedDay().map(Located::value);
    }

    /** {@return the same with the place that states it} */
    public Optional<Located<SlotDay>> locatedDay() {
        return ownOrContainers("day", AgendaSlot::day);
    }

    /** {@return the place of the slot, or that of the slot that contains it; empty at the venue} */
    public Optional<String> place() {
        return locatedPlace().map(Located::value);
    }

    /** {@return the same with the place in the plan that states it} */
    public Optional<Located<String>> locatedPlace() {
        return ownOrContainers("place", AgendaSlot::place);
    }

    private <T> Optional<Located<T>> ownOrContainers(String member, Function<AgendaSlot, Optional<T>> value) {
        return value.apply(slot)
                .map(own -> new Located<>(own, path.member(member)))
                .or(() -> container == null ? Optional.empty() : container.ownOrContainers(member, value));
    }

    /**
     * {@return whether this slot is a part of another, be it of a part of it}
     *
     * @param other the other slot
     */
    public boolean isWithin(LocatedSlot other) {
        return container != null && (container == other || container.isWithin(other));
    }
}
