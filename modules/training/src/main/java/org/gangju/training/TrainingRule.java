package org.gangju.training;

import org.gangju.spi.command.Rule;

/** The rules of training. */
enum TrainingRule implements Rule {
    /** A program belongs to a year from 2000 to 2100. */
    TRAINING_YEAR_OUT_OF_RANGE,
    /** A retired organization holds no training. */
    TRAINING_ORGANIZATION_RETIRED,
    /** An organization whose classes still go on stays. */
    TRAINING_ORGANIZATION_HAS_CLASSES,
    /** Days and hours are counted in halves, above nothing and up to a limit. */
    TRAINING_NOT_IN_HALVES,
    /** An audience names few types. */
    TRAINING_AUDIENCE_TOO_LARGE,
    /** What ends does so after it has begun. */
    TRAINING_DATES_REVERSED,
    /** A class has no more days than lie between its dates. */
    TRAINING_DAYS_BEYOND_DATES,
    /** A class has from 1 to 10,000 seats. */
    TRAINING_CAPACITY_OUT_OF_RANGE,
    /** Sessions are scheduled before a class begins. */
    TRAINING_CLASS_BEGUN,
    /** A session lies on the days of its class, within one of them. */
    TRAINING_SESSION_OUTSIDE_CLASS,
    /** A class has one session at a time. */
    TRAINING_SESSIONS_OVERLAP,
    /** The sessions of a class have no more hours than the class. */
    TRAINING_SESSION_HOURS_EXCEEDED,
    /** A class has a limited number of sessions. */
    TRAINING_SESSIONS_TOO_MANY,
    /** Only a planned class is opened. */
    TRAINING_CLASS_NOT_PLANNED,
    /** Only an open class is started and takes participants. */
    TRAINING_CLASS_NOT_OPEN,
    /** Only a running class takes sign-ins and is completed. */
    TRAINING_CLASS_NOT_RUNNING,
    /** A completed class is frozen. */
    TRAINING_CLASS_COMPLETED,
    /** A cancelled class stays cancelled. */
    TRAINING_CLASS_CANCELLED,
    /** Attendance comes from sessions, so that a class without any is not opened, nor loses the last one later. */
    TRAINING_CLASS_WITHOUT_SESSIONS,
    /** A class is not started before its first day. */
    TRAINING_CLASS_NOT_YET,
    /** A class is not completed before its last day. */
    TRAINING_CLASS_NOT_OVER,
    /** A class takes as many participants as it has seats. */
    TRAINING_CLASS_FULL,
    /** A member is enrolled in a class once. */
    TRAINING_ALREADY_ENROLLED,
    /** One request enrolls a limited number. */
    TRAINING_PARTICIPANTS_COUNT,
    /** Who has withdrawn neither signs in nor attends nor withdraws again. */
    TRAINING_ENROLLMENT_WITHDRAWN,
    /** Who signs in to a session is enrolled in its class. */
    TRAINING_NOT_ENROLLED,
    /** Participants who share a name are told apart by their enrollments. */
    TRAINING_NAMESAKES_ENROLLED,
    /** A rotation plan has a limited number of programs. */
    TRAINING_PROGRAMS_COUNT,
    /** A share is above 0 and at most 1. */
    TRAINING_SHARE_OUT_OF_RANGE
}
