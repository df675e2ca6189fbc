package io.conferenceplan.validation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What tells a finding from others, from one revision of a plan to the next: {@code v1:3fc709e284ea7d89}.
 *
 * <p>It rests on the rule, the outcome, the key of the message, the place and the related places, these told by ids and
 * names. So it stays when parts of the plan change their order, when messages are translated, when another severity or width
 * of "about" is set and when the values compared change. Two findings can have one fingerprint, where two items have one
 * name. It does not tell one plan from another.
 *
 * <p>To compute it elsewhere, take these texts: the id of the rule; {@code VIOLATED}, {@code UNDETERMINED},
 * {@code SATISFIED} or {@code NOT_APPLICABLE}; the key of the message; the place; and each related place once, in the order
 * of their bytes. Encode each in UTF-8 and write it as a netstring: the number of its bytes, a colon, the bytes, a comma. The
 * fingerprint is {@code v1:} and the first 16 hexadecimal digits of the SHA-256 of all this, in lower case.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param value the text
 */
public record Fingerprint(String value) implements Comparable<Fingerprint> {

    private static final String VERSION = "v1:";
    private static final int BYTES = 8;
    private static final Pattern FORM = Pattern.compile(VERSION + "[0-9a-f]{" + 2 * BYTES + "}");

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is not {@code v1:} and 16 hexadecimal digits in lower case
     */
    public Fingerprint {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "fingerprint must be 'v1:' and 16 hexadecimal digits as in 'v1:0123456789abcdef', but was '" + value
                            + "'.");
        }
    }

    /**
     * {@return the fingerprint with a text}
     *
     * @param value the text
     * @throws IllegalArgumentException if it is not {@code v1:} and 16 hexadecimal digits in lower case
     */
    public static Fingerprint of(String value) {
        return new Fingerprint(value);
    }

    static Fingerprint of(Finding finding) {
        MessageDigest digest = sha256();
        Stream.of(
                        finding.rule().value(),
                        finding.outcome().name(),
                        finding.messageKey(),
                        finding.path().toString())
                .map(text -> text.getBytes(UTF_8))
                .forEach(text -> addNetstring(text, digest));
        finding.related().stream()
                .map(PlanPath::toString)
                .distinct()
                .map(text -> text.getBytes(UTF_8))
                .sorted(Arrays::compareUnsigned)
                .forEachOrdered(text -> addNetstring(text, digest));
        return new Fingerprint(VERSION + HexFormat.of().formatHex(digest.digest(), 0, BYTES));
    }

    private static void addNetstring(byte[] text, MessageDigest digest) {
        digest.update((text.length + ":").getBytes(UTF_8));
        digest.update(text);
        digest.update((byte) ',');
    }

    /** Every Java platform has it. */
    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public int compareTo(Fingerprint other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
