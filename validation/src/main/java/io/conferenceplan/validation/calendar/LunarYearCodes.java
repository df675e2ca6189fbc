package io.conferenceplan.validation.calendar;

/**
 * The lunar years 1968 to 2099 as one number each, written {@code 0xTT_L_MMMM}:
 *
 * <ul>
 *   <li>{@code TT} (bits 20-27): days from 1 January to Tết, so 0x1c is 29 January;
 *   <li>{@code L} (bits 16-19): the number of the month that a leap month follows, 0 if there is none;
 *   <li>{@code MMMM} (bits 0-12): the lengths of the 12 or 13 months in their order, the first in bit 0; 1 is 30 days, 0 is
 *       29 days.
 * </ul>
 *
 * <p>The numbers were computed from the rule of the calendar (new moons and principal terms at UTC+7) by the series of
 * Meeus, Astronomical Algorithms, chapters 25 and 49. They can be checked in three ways: the months of a year must fill the
 * days up to the next Tết; until 2053 every day must be that of Time4J; after 2053 every day but those of the four months
 * named in {@link VietnameseLunarCalendar} must be. The tests do all three. One number is not the computed one: the new moon
 * that begins month 4 of 2054 comes out 23 seconds after midnight, and the tables of Hồ Ngọc Đức have it before midnight.
 */
final class LunarYearCodes {

    static final int FIRST = 1968;
    static final int LAST = 2099;

    // Six years a row; the comment is the first of them.
    private static final int[] CODES = {
        0x1c_7_055b, 0x2e_0_056b, 0x24_0_0b69, 0x1a_5_1752, 0x2d_0_0b52, 0x21_0_0b25, // 1968
        0x16_4_1a4b, 0x29_0_0a4d, 0x1e_8_14ab, 0x30_0_02ad, 0x25_0_05ad, 0x1b_6_0b6a, // 1974
        0x2e_0_0da9, 0x23_0_0d92, 0x18_4_1d25, 0x2b_0_0d25, 0x20_0_0a55, 0x14_2_14ad, // 1980
        0x27_0_04b6, 0x1c_7_05b5, 0x2f_0_06d5, 0x24_0_0ec9, 0x1a_5_1e92, 0x2d_0_0e92, // 1986
        0x22_0_0d26, 0x16_3_0a56, 0x28_0_0a57, 0x1e_8_1556, 0x31_0_056a, 0x25_0_0b55, // 1992
        0x1b_5_16c9, 0x2e_0_0749, 0x23_0_0693, 0x17_4_152b, 0x2a_0_052b, 0x1f_0_0a5b, // 1998
        0x15_2_155a, 0x27_0_056a, 0x1c_7_0b65, 0x2f_0_0ba5, 0x25_0_0d49, 0x19_5_1a95, // 2004
        0x2c_0_0a95, 0x21_0_052d, 0x16_4_0aad, 0x28_0_0ab5, 0x1e_9_15aa, 0x31_0_05d2, // 2010
        0x26_0_0da5, 0x1b_6_1d4a, 0x2e_0_0e4a, 0x23_0_0c96, 0x18_4_192e, 0x2a_0_0556, // 2016
        0x1f_0_0ab5, 0x15_2_15b2, 0x28_0_06d2, 0x1c_6_0ea5, 0x2f_0_0725, 0x24_0_064b, // 2022
        0x19_5_0c97, 0x2b_0_04ab, 0x20_0_055b, 0x16_3_0ada, 0x29_0_0b6a, 0x1e_b_1752, // 2028
        0x31_0_0b92, 0x26_0_0b25, 0x1b_6_1a4b, 0x2d_0_0a4d, 0x22_0_04ad, 0x17_5_095b, // 2034
        0x2a_0_05ad, 0x1f_0_0baa, 0x15_2_1b52, 0x28_0_0d92, 0x1d_7_1d25, 0x2f_0_0d25, // 2040
        0x24_0_0a55, 0x19_5_14ad, 0x2c_0_04b6, 0x20_0_06b5, 0x16_3_0daa, 0x29_0_0eca, // 2046
        0x1f_8_0e92, 0x30_0_0e93, 0x26_0_0d2a, 0x1b_6_0a56, 0x2d_0_0a5b, 0x22_0_055a, // 2052
        0x17_4_0ad5, 0x2a_0_0b55, 0x20_0_074a, 0x14_3_0e93, 0x27_0_0a93, 0x1c_7_152b, // 2058
        0x2f_0_052b, 0x23_0_0a9b, 0x19_5_155a, 0x2c_0_056a, 0x21_0_0b65, 0x16_4_174a, // 2064
        0x29_0_0d4a, 0x1e_8_1a95, 0x31_0_0c95, 0x25_0_092d, 0x1a_6_0aad, 0x2d_0_0ab5, // 2070
        0x23_0_05aa, 0x17_4_0da5, 0x2a_0_0ea5, 0x20_0_0d4a, 0x15_3_1d15, 0x27_0_0c96, // 2076
        0x1c_7_1956, 0x2f_0_0556, 0x24_0_0ab5, 0x19_5_16b4, 0x2c_0_06d4, 0x21_0_0ea5, // 2082
        0x17_4_0e8a, 0x28_0_068b, 0x1d_8_1497, 0x30_0_04ab, 0x25_0_095b, 0x1a_6_0ada, // 2088
        0x2d_0_0b6a, 0x23_0_0754, 0x18_4_1725, 0x2a_0_0b45, 0x1f_0_0a8b, 0x14_2_152b, // 2094
    };

    private LunarYearCodes() {}

    static boolean has(int year) {
        return FIRST <= year && year <= LAST;
    }

    /** The days from 1 January to Tết. */
    static int daysBeforeTet(int year) {
        return code(year) >> 20;
    }

    /** The number of the month that a leap month follows, or 0. */
    static int leapMonth(int year) {
        return code(year) >> 16 & 0xf;
    }

    /** The days of a month, 29 or 30; the first month of the year has position 0. */
    static int length(int year, int position) {
        return 29 + (code(year) >> position & 1);
    }

    static int code(int year) {
        return CODES[year - FIRST];
    }
}
