package org.gangju.training;

/** At which level a program is organized. */
enum OrganizerLevel {
    PROVINCE,
    CITY,
    DISTRICT,
    SUBDISTRICT
}
