package io.conferenceplan.json.codec;

import static java.util.Objects.requireNonNull;

import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.value.Stated;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * Values that are written as an object with members, such as {@code {"name": "Cờ thi đua", "year": 2023}}.
 *
 * @param <T> the type of value
 * @param <B> what builds the value
 */
final class ObjectCodec<T, B> extends Codec<T> {

    private final @Nullable Class<T> valueType;
    private final Expectation type;
    private final Expectation expected;
    private final Expectation rule;
    private final List<String> alternatives;
    private final Supplier<B> newBuilder;
    private final Function<B, T> build;
    private final Member<T, B>[] members;
    private final boolean onOneLine;
    private final PropertyNameMatcher names;
    private final long required;

    /**
     * Creates the codec.
     *
     * @param valueType the type of the values; null for values with their marks
     * @param type the type, for messages
     * @param expected describes the values
     * @param rule describes what {@code build} does not refuse
     * @param alternatives names of members of which one at least must be there; none if that is not asked
     * @param members at most 64, in the order in which they are written
     * @param onOneLine whether the object stands on one line
     */
    ObjectCodec(
            @Nullable Class<T> valueType,
            Expectation type,
            Expectation expected,
            Expectation rule,
            List<String> alternatives,
            Supplier<B> newBuilder,
            Function<B, T> build,
            List<Member<T, B>> members,
            boolean onOneLine) {
        this.valueType = valueType;
        this.type = type;
        this.expected = expected;
        this.rule = rule;
        this.alternatives = alternatives;
        this.newBuilder = newBuilder;
        this.build = build;
        this.members = arrayOf(members);
        this.onOneLine = onOneLine;
        names = JsonFormat.matcher(members.stream().map(Member::name).toList());
        required = requiredAmong(members);
    }

    @SuppressWarnings("unchecked")
    private static <T, B> Member<T, B>[] arrayOf(List<Member<T, B>> members) {
        return members.toArray((Member<T, B>[]) new Member<?, ?>[0]);
    }

    private static long requiredAmong(List<? extends Member<?, ?>> members) {
        long mask = 0;
        for (int i = 0; i < members.size(); i++) {
            mask |= members.get(i).isRequired() ? bit(i) : 0;
        }
        return mask;
    }

    private static long bit(int member) {
        return 1L << member;
    }

    /** Starts the declaration of a type. */
    static <T, B> ObjectDeclaration<T, B> of(Class<T> type, Supplier<B> newBuilder, Function<B, T> build) {
        return new ObjectDeclaration<>(type, newBuilder, build);
    }

    /** The same values with their marks, which are the last members of the object. */
    ObjectCodec<Stated<T>, Marks<B>> withMarks() {
        return new ObjectCodec<>(
                null,
                type,
                expected,
                rule,
                alternatives,
                () -> new Marks<>(newBuilder.get()),
                marks -> marks.on(build.apply(marks.unmarked())),
                Marks.after(members()),
                true);
    }

    @Override
    @Nullable
    Class<T> valueType() {
        return valueType;
    }

    Expectation type() {
        return type;
    }

    @Override
    Expectation expected() {
        return expected;
    }

    /** Describes the values that the builder does not refuse. */
    Expectation rule() {
        return rule;
    }

    List<Member<T, B>> members() {
        return List.of(members);
    }

    @Override
    Map<String, Object> schema(SchemaPlace place) {
        Map<String, SchemaPlace.Described> byName = new LinkedHashMap<>();
        members().forEach(member -> byName.put(member.name(), member::schema));
        Map<String, Object> schema = place.object(
                byName,
                members().stream().filter(Member::isRequired).map(Member::name).toList());
        if (!alternatives.isEmpty()) {
            schema.put(
                    "anyOf",
                    alternatives.stream()
                            .map(name -> JsonTree.object("required", List.of(name)))
                            .toList());
        }
        return schema;
    }

    @Override
    String definition() {
        return type.name();
    }

    @Override
    boolean isScalar() {
        return false;
    }

    @Override
    public @Nullable T read(JsonInput in) {
        if (!in.isAtObject()) {
            in.wrongType(expected);
            return null;
        }
        TokenStreamContext object = in.object();
        int problems = in.problemCount();
        B builder = newBuilder.get();
        long seen = readMembers(builder, in);
        reportMissing(required & ~seen, object, in);
        return in.problemCount() == problems ? build(builder, object, in) : null;
    }

    /** Reads members until the end of the object: a bit for each that was there. */
    private long readMembers(B builder, JsonInput in) {
        long seen = 0;
        int last = -1;
        for (int i = in.nextMember(names); i != JsonInput.END_OF_OBJECT; i = in.nextMember(names)) {
            if (i < 0) {
                in.unknownMember(type, last < 0 ? "" : members[last].name(), names.nameLookup());
            } else if ((seen & bit(i)) != 0) {
                in.duplicateMember(type);
                in.skip();
            } else {
                seen |= bit(i);
                last = i;
                in.toValue();
                members[i].read(builder, in);
            }
        }
        return seen;
    }

    private void reportMissing(long missing, TokenStreamContext object, JsonInput in) {
        if (missing != 0) {
            for (int i = 0; i < members.length; i++) {
                if ((missing & bit(i)) != 0) {
                    in.missingMember(
                            object,
                            Expectation.member(
                                    members[i].name(), members[i].codec().expected()));
                }
            }
        }
    }

    private @Nullable T build(B builder, TokenStreamContext object, JsonInput in) {
        try {
            return build.apply(builder);
        } catch (Refusal e) {
            in.wrongObject(object, rule, requireNonNull(e.getMessage()), null);
        } catch (IllegalArgumentException e) {
            in.wrongObject(object, rule, "{…}", null);
        }
        return null;
    }

    @Override
    public void write(T value, JsonOutput out) {
        out.startObject(onOneLine);
        Kept kept = out.keptHere();
        if (kept == null) {
            for (Member<T, B> member : members) {
                member.write(value, out);
            }
        } else {
            writeWith(kept, value, out);
        }
        out.endObject();
    }

    private void writeWith(Kept kept, T value, JsonOutput out) {
        out.writeKept(kept, "");
        for (Member<T, B> member : members) {
            member.write(value, out);
            out.writeKept(kept, member.name());
        }
    }

    @Override
    void compare(T before, T after, PlanPath path, Differences differences) {
        if (onOneLine) {
            super.compare(before, after, path, differences);
        } else {
            for (Member<T, B> member : members) {
                member.compare(before, after, path, differences);
            }
        }
    }
}
