/** Instructors 党建工作指导员 and liaisons 联络员 of two-new organizations, and the visits 走访 that they make. */
@NullMarked
package org.gangju.twonew.duty;

import org.jspecify.annotations.NullMarked;
