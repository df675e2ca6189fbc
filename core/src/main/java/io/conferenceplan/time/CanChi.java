package io.conferenceplan.time;

import static java.util.Objects.requireNonNull;

import io.conferenceplan.value.TextParseException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The name of a lunar year in the cycle of sixty: a stem (can) and a branch (chi), such as {@code Kỷ Hợi}.
 *
 * <p>Only sixty of the 120 pairs name a year; a document may still write one of the others, so all can be held and
 * {@link #namesAYear} tells them apart. {@link #parse} reads the usual spellings, {@code toString} writes one of them.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param can the stem
 * @param chi the branch
 */
public record CanChi(Can can, Chi chi) {

    /** Checks that both parts are there. */
    public CanChi {
        requireNonNull(can, "can");
        requireNonNull(chi, "chi");
    }

    /**
     * {@return the name of a lunar year}
     *
     * @param lunarYear the Gregorian year in which the lunar year begins: 2019 is Kỷ Hợi, which ended in January 2020
     */
    public static CanChi ofYear(int lunarYear) {
        return new CanChi(
                Can.values()[Math.floorMod(lunarYear + 6, 10)], Chi.values()[Math.floorMod(lunarYear + 8, 12)]);
    }

    /** {@return whether a year of the cycle has this name: "Kỷ Hợi" does, "Giáp Sửu" does not} */
    public boolean namesAYear() {
        return IntStream.range(0, 60).mapToObj(CanChi::ofYear).anyMatch(this::equals);
    }

    /**
     * {@return the name that a text writes, in any case and in the spellings Tỵ or Tị, Kỷ or Kỉ, Quý or Quí}
     *
     * @param text a text such as {@code "Đinh Hợi"}
     * @throws TextParseException if the text is no stem followed by a branch
     */
    public static CanChi parse(String text) {
        String[] words = comparable(text).split(" ", -1);
        if (words.length == 2) {
            for (Can can : Can.values()) {
                for (Chi chi : Chi.values()) {
                    if (comparable(can.word).equals(words[0])
                            && comparable(chi.word).equals(words[1])) {
                        return new CanChi(can, chi);
                    }
                }
            }
        }
        throw new TextParseException(text, "the name of a lunar year such as 'Kỷ Hợi'");
    }

    private static String comparable(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('ỷ', 'ỉ')
                .replace('ỵ', 'ị')
                .replace('ý', 'í');
    }

    @Override
    public String toString() {
        return can.word + " " + chi.word;
    }

    /** The ten stems (thiên can). */
    public enum Can {
        /** Giáp. */
        GIAP("Giáp"),
        /** Ất. */
        AT("Ất"),
        /** Bính. */
        BINH("Bính"),
        /** Đinh. */
        DINH("Đinh"),
        /** Mậu. */
        MAU("Mậu"),
        /** Kỷ. */
        KY("Kỷ"),
        /** Canh. */
        CANH("Canh"),
        /** Tân. */
        TAN("Tân"),
        /** Nhâm. */
        NHAM("Nhâm"),
        /** Quý. */
        QUY("Quý");

        private final String word;

        Can(String word) {
            this.word = word;
        }
    }

    /** The twelve branches (địa chi). */
    public enum Chi {
        /** Tý, the rat. */
        TY_RAT("Tý"),
        /** Sửu, the ox. */
        SUU("Sửu"),
        /** Dần, the tiger. */
        DAN("Dần"),
        /** Mão, the cat. */
        MAO("Mão"),
        /** Thìn, the dragon. */
        THIN("Thìn"),
        /** Tỵ, the snake. */
        TY_SNAKE("Tỵ"),
        /** Ngọ, the horse. */
        NGO("Ngọ"),
        /** Mùi, the goat. */
        MUI("Mùi"),
        /** Thân, the monkey. */
        THAN("Thân"),
        /** Dậu, the rooster. */
        DAU("Dậu"),
        /** Tuất, the dog. */
        TUAT("Tuất"),
        /** Hợi, the pig. */
        HOI("Hợi");

        private final String word;

        Chi(String word) {
            this.word = word;
        }
    }
}
