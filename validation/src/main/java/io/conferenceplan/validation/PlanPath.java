package io.conferenceplan.validation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in a plan, such as {@code duties[film].deadline}.
 *
 * <p>Items of a list are told by their id, or else by what they are called, so a path survives reordering; {@link #pointer}
 * gives the place by position, as a JSON Pointer: {@code /duties/3/deadline}. Texts are made only when asked for.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class PlanPath implements Comparable<PlanPath> {

    private static final PlanPath ROOT = new PlanPath(null, "", -1, null);

    private static final String STEP = "[A-Za-z][\\w-]*+(?:\\[(?:[^\\]\\\\]|\\\\[\\]\\\\])*+])?+";
    private static final Pattern PLACE = Pattern.compile(STEP + "(?:\\." + STEP + ")*+");

    private final @Nullable PlanPath parent;
    private final String name;
    private final int index;
    private final @Nullable Object part;

    /** Found when first asked for, maybe by several threads alike, as the hash of a {@link String} is; 0 while it is not. */
    private int hash;

    /** Likewise. */
    private @Nullable Object key;

    private PlanPath(@Nullable PlanPath parent, String name, int index, @Nullable Object part) {
        this.parent = parent;
        this.name = name;
        this.index = index;
        this.part = part;
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
     * {@return an item of a list, told by what tells it from the others}
     *
     * @param list the name of the member that is the list
     * @param index the position, from 0
     * @param part the item, which is told by its {@linkplain #nameOf name}, or by its position if it has none
     */
    public PlanPath item(String list, int index, Object part) {
        return new PlanPath(this, requireNonNull(list, "list"), index, requireNonNull(part, "part"));
    }

    /**
     * {@return the items of a list with their places}
     *
     * @param list the name of the member that is the list
     * @param parts the items
     * @param <T> the type of the items
     */
    public <T> List<Located<T>> items(String list, List<T> parts) {
        if (parts.isEmpty()) {
            return List.of();
        }
        List<Located<T>> items = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            items.add(new Located<>(parts.get(i), item(list, i, parts.get(i))));
        }
        return List.copyOf(items);
    }

    /**
     * {@return what tells an item from the others of its list: its id, or else what it is called, such as the number of a legal
     * basis; nothing if the plan does not call it anything}
     *
     * @param part a part of a plan, or a value such as a text, which is told by all of it
     */
    public static Optional<String> nameOf(Object part) {
        return PartName.of(part);
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
        String step = index < 0 ? name : name + "[" + escaped(key().toString()) + "]";
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
                && hashCode() == that.hashCode()
                && name.equals(that.name)
                && key().equals(that.key())
                && Objects.equals(parent, that.parent);
    }

    @Override
    public int hashCode() {
        int found = hash;
        if (found == 0) {
            found = 31 * (31 * Objects.hashCode(parent) + name.hashCode()) + key().hashCode();
            hash = found;
        }
        return found;
    }

    /**
     * {@return how the places compare: the whole plan first, then by what they are in, by name and by item}
     *
     * <p>With an order, maps by place stay quick for places whose hashes somebody has made alike.
     */
    @Override
    public int compareTo(PlanPath other) {
        if (this == other) {
            return 0;
        }
        if (parent == null || other.parent == null) {
            return Boolean.compare(parent != null, other.parent != null);
        }
        int around = parent.compareTo(other.parent);
        int step = around == 0 ? name.compareTo(other.name) : around;
        return step == 0 ? key().toString().compareTo(other.key().toString()) : step;
    }

    /** What tells an item from the others of its list. */
    private Object key() {
        Object found = key;
        if (found == null) {
            found = part == null
                    ? index
                    : nameOf(part).<Object>map(name -> name).orElse(index);
            key = found;
        }
        return found;
    }
}
