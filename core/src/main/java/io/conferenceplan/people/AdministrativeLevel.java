package io.conferenceplan.people;

/** The level of government that an organisation or a group of participants belongs to. */
public enum AdministrativeLevel {
    /** Trung ương. */
    CENTRAL,
    /** Cấp tỉnh. */
    PROVINCE,
    /** Cấp huyện. */
    DISTRICT,
    /** Cấp xã. */
    COMMUNE,
    /** Cơ sở: thôn, tổ dân phố, doanh nghiệp, trường học. */
    GRASSROOTS
}
