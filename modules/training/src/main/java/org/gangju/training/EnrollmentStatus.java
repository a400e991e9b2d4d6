package org.gangju.training;

/** Whether a participant still has a seat. */
enum EnrollmentStatus {
    ENROLLED,
    WITHDRAWN
}
