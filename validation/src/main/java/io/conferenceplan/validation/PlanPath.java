package io.conferenceplan.validation;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in a plan, such as {@code duties[film].deadline}.
 *
 * <p>Items of a list are told by their id where they have one, so a path survives reordering; {@link #pointer} gives the
 * place by position, as a JSON Pointer: {@code /duties/3/deadline}. Texts are made only when asked for.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class PlanPath {

    private static final PlanPath ROOT = new PlanPath(null, "", -1, null);

    private static final String STEP = "[A-Za-z][\\w-]*+(?:\\[(?:[^\\]\\\\]|\\\\[\\]\\\\])*+])?+";
    private static final Pattern PLACE = Pattern.compile(STEP + "(?:\\." + STEP + ")*+");

    private final @Nullable PlanPath parent;
    private final String name;
    private final int index;
    private final @Nullable Object id;

    private PlanPath(@Nullable PlanPath parent, String name, int index, @Nullable Object id) {
        this.parent = parent;
        this.name = name;
        this.index = index;
        this.id = id;
    }

    /** {@return the whole plan} */
    public static PlanPath root() {
        return ROOT;
    }

    /**
     * {@return a member of what this path leads to}
     *
     * @param name the name of the member
     */
    public PlanPath member(String name) {
        return new PlanPath(this, requireNonNull(name, "name"), -1, null);
    }

    /**
     * {@return an item of a list, told by its position}
     *
     * @param list the name of the member that is the list
     * @param index the position, from 0
     */
    public PlanPath item(String list, int index) {
        return new PlanPath(this, requireNonNull(list, "list"), index, null);
    }

    /**
     * {@return an item of a list, told by its id or by what else tells it from the others, such as its name}
     *
     * @param list the name of the member that is the list
     * @param index the position, from 0
     * @param id the id, whose text tells the item from the others
     */
    public PlanPath item(String list, int index, Object id) {
        return new PlanPath(this, requireNonNull(list, "list"), index, requireNonNull(id, "id"));
    }

    /** {@return this place as JSON Pointer (RFC 6901), by position; the whole plan is the empty text} */
    public String pointer() {
        if (parent == null) {
            return "";
        }
        return parent.pointer() + "/" + name + (index < 0 ? "" : "/" + index);
    }

    /**
     * {@return this place by identity, such as {@code duties[film].deadline}; the whole plan is the empty text}
     *
     * <p>A {@code ]} or a backslash in an id is written after a backslash.
     */
    @Override
    public String toString() {
        if (parent == null) {
            return "";
        }
        String step = index < 0 ? name : name + "[" + (id == null ? index : escaped(id.toString())) + "]";
        return parent.parent == null ? step : parent + "." + step;
    }

    /**
     * {@return whether a text is written as {@link #toString} writes places}
     *
     * @param text the text
     */
    public static boolean isPlace(String text) {
        return text.isEmpty() || PLACE.matcher(text).matches();
    }

    private static String escaped(String id) {
        return id.indexOf(']') < 0 && id.indexOf('\\') < 0
                ? id
                : id.replace("\\", "\\\\").replace("]", "\\]");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlanPath that
                && name.equals(that.name)
                && key().equals(that.key())
                && Objects.equals(parent, that.parent);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Objects.hashCode(parent) + name.hashCode()) + key().hashCode();
    }

    /** What tells an item from the others of its list. */
    private Object key() {
        return id == null ? index : id.toString();
    }
}
