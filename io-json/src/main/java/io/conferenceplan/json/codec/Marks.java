package io.conferenceplan.json.codec;

import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.value.Stated;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds a value with its marks.
 *
 * @param <B> what builds the value
 */
final class Marks<B> {

    private final B unmarked;
    private boolean tentative;
    private @Nullable String wording;

    Marks(B unmarked) {
        this.unmarked = unmarked;
    }

    B unmarked() {
        return unmarked;
    }

    <T> Stated<T> on(T value) {
        Stated<T> stated = tentative ? Stated.tentatively(value) : Stated.of(value);
        return wording == null ? stated : stated.withWording(wording);
    }

    /** The members of a value, then those of its marks. */
    static <T, B> List<Member<Stated<T>, Marks<B>>> after(List<Member<T, B>> members) {
        List<Member<Stated<T>, Marks<B>>> all = new ArrayList<>();
        members.forEach(member -> all.add(new OfValue<>(member)));
        all.add(new Member.Single<>(
                "tentative",
                false,
                stated -> stated.tentative() ? true : null,
                (marks, tentative) -> marks.tentative = tentative,
                ValueCodecs.FLAG));
        all.add(new Member.Single<>(
                "wording",
                false,
                stated -> stated.wording().orElse(null),
                (marks, wording) -> marks.wording = wording,
                ValueCodecs.TEXT));
        return all;
    }

    /** A member of the value within the object that has the marks too. */
    private static final class OfValue<T, B> extends Member<Stated<T>, Marks<B>> {

        private final Member<T, B> member;

        OfValue(Member<T, B> member) {
            super(member.name(), member.isRequired(), member.codec());
            this.member = member;
        }

        @Override
        boolean isList() {
            return member.isList();
        }

        @Override
        void read(Marks<B> marks, JsonInput in) {
            member.read(marks.unmarked, in);
        }

        @Override
        void write(Stated<T> stated, JsonOutput out) {
            member.write(stated.value(), out);
        }

        @Override
        void compare(Stated<T> before, Stated<T> after, PlanPath owner, Differences differences) {
            member.compare(before.value(), after.value(), owner, differences);
        }
    }
}
