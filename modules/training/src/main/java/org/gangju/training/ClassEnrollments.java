package org.gangju.training;

import org.jspecify.annotations.Nullable;

/**
 * The enrollments of a class.
 *
 * @param classKey the class
 * @param status only those; all of them without it
 */
record ClassEnrollments(long classKey, @Nullable EnrollmentStatus status) {}
