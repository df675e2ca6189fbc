package io.conferenceplan.json.codec;

import org.jspecify.annotations.Nullable;

/**
 * Takes down what is wrong with a document, one method a kind. Each may throw an unchecked exception to end reading, where there
 * are too many problems.
 */
public interface Problems {
    /**
     * A value has the wrong JSON type, such as a text where a number should be.
     *
     * @param place where
     * @param expected what should be there
     * @param found what is there
     * @param suggestion what was perhaps meant
     */
    void wrongType(Place place, Expectation expected, String found, @Nullable String suggestion);

    /**
     * A value has the right JSON type and is still none that can be meant, such as the date 2024-02-30.
     *
     * @param place where
     * @param expected what should be there
     * @param found what is there
     * @param suggestion what was perhaps meant
     */
    void wrongValue(Place place, Expectation expected, String found, @Nullable String suggestion);

    /**
     * A value is {@code null}, which says nothing.
     *
     * @param place where
     * @param expected what should be there
     */
    void nullValue(Place place, Expectation expected);

    /**
     * An object lacks a member.
     *
     * @param place where the object is
     * @param member the member, {@code expected.member}
     */
    void missingMember(Place place, Expectation member);

    /**
     * An object has a member that its type does not know.
     *
     * @param place where the name is
     * @param type the type
     * @param found the name
     * @param nearest a name that the type knows and that was perhaps meant
     */
    void unknownMember(Place place, Expectation type, String found, @Nullable String nearest);

    /**
     * An object has a member twice.
     *
     * @param place where the second name is
     * @param type the type
     */
    void duplicateMember(Place place, Expectation type);
}
