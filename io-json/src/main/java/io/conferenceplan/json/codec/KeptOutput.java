package io.conferenceplan.json.codec;

import io.conferenceplan.validation.PlanPath;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Follows a value while it is written, and knows what is kept of the object that is written. */
final class KeptOutput {

    private final boolean byPosition;
    private final List<Place> places = new ArrayList<>();
    private final List<KeptMembers.Entry> written = new ArrayList<>();

    /**
     * Starts at the whole value.
     *
     * @param byPosition whether items of lists are told by their positions, and not by what they are known by
     */
    KeptOutput(Kept root, boolean byPosition) {
        this.byPosition = byPosition;
        places.add(new Place(root, PlanPath.root(), null));
    }

    /** Where the writer is: what is kept there, the path, and the way by what items are known by. */
    private record Place(@Nullable Kept kept, PlanPath path, Kept.@Nullable Way way) {

        Place within(@Nullable Kept next, PlanPath nextPath, Kept.Step step) {
            return new Place(next, nextPath, next == null ? null : new Kept.Way(way, step));
        }
    }

    private Place here() {
        return places.get(places.size() - 1);
    }

    /** What is kept of the object here or further within, if there is anything. */
    @Nullable
    Kept kept() {
        return here().kept();
    }

    void enter(String member) {
        Place here = here();
        Kept.Step step = Kept.Step.to(member);
        Kept next = here.kept() == null ? null : here.kept().get(step);
        places.add(here.within(next, here.path().member(member), step));
    }

    /** Enters an item that is known by a name, the first with it or a later occurrence. */
    void enterItem(String list, int index, String name, int occurrence) {
        Place here = here();
        Kept.Step step = Kept.Step.known(list, name, occurrence);
        Kept.Step used = byPosition ? Kept.Step.at(list, index) : step;
        Kept next = here.kept() == null ? null : here.kept().get(used);
        places.add(here.within(next, here.path().item(list, index, name.isEmpty() ? index : name), step));
    }

    void leave() {
        places.remove(places.size() - 1);
    }

    /** Notes that a member was written here. */
    void written(String after, Kept.Member member) {
        written.add(new KeptMembers.Entry(here().path(), here().way(), after, member));
    }

    /** The members that were written, in their order. */
    List<KeptMembers.Entry> written() {
        return written;
    }
}
