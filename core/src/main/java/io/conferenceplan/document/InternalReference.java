package io.conferenceplan.document;

import io.conferenceplan.internal.Invariants;

/**
 * A reference from one place of the document to another, such as "khoản 3 mục II".
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param target the label of the section or annex that is meant, such as "II.3"
 * @param wording the reference as the document writes it
 */
public record InternalReference(String target, String wording) {
    /**
     * Checks that nothing is blank.
     *
     * @throws IllegalArgumentException if a text is blank
     */
    public InternalReference {
        Invariants.text("target", target);
        Invariants.text("wording", wording);
    }
}
