package io.conferenceplan.json;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.json.codec.KeptMembers;
import io.conferenceplan.json.codec.PlanCodecs;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The members of a plan's JSON that the format does not know, kept beside the plan to be written back in place:
 *
 * <pre>{@code
 * PlanJson json = PlanJson.standard().keepingUnknownMembers();
 * ReadResult<ConferencePlan> read = json.read(file);
 * ConferencePlan changed = read.orElseThrow().withTitle("Hội nghị tổng kết");
 * json.write(changed, read.unknownMembers());
 * }</pre>
 *
 * <p>Objects are told by their ids, or else by what they are called, as in places of findings: a duty keeps its unknown members
 * when duties are added, removed or put in another order. Of several objects with one name, or without any, the first is told from
 * the second.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class UnknownMembers {

    private static final UnknownMembers NONE = new UnknownMembers(KeptMembers.NONE);

    private final KeptMembers members;

    private UnknownMembers(KeptMembers members) {
        this.members = members;
    }

    static UnknownMembers of(KeptMembers members) {
        return members.isEmpty() ? NONE : new UnknownMembers(members);
    }

    /** {@return no members} */
    public static UnknownMembers none() {
        return NONE;
    }

    /** {@return the members in the order in which they are written} */
    public List<UnknownMember> all() {
        return members.describe(UnknownMember::new);
    }

    /** {@return whether there are no members} */
    public boolean isEmpty() {
        return members.isEmpty();
    }

    /**
     * {@return those members whose objects a plan has}
     *
     * @param plan the plan
     */
    public UnknownMembers keptIn(ConferencePlan plan) {
        return of(members.in(PlanCodecs.PLAN, plan));
    }

    /**
     * {@return those members whose objects a plan has no more, which cannot be written with it}
     *
     * @param plan the plan
     */
    public UnknownMembers lostIn(ConferencePlan plan) {
        return of(members.without(members.in(PlanCodecs.PLAN, plan)));
    }

    KeptMembers members() {
        return members;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UnknownMembers that && all().equals(that.all());
    }

    @Override
    public int hashCode() {
        return all().hashCode();
    }

    /** {@return the members, such as {@code [UnknownMember[object=duties[film], after=title, name=x-color, json="red"]]}} */
    @Override
    public String toString() {
        return all().toString();
    }
}
