/** Stars 星级 of two-new organizations, by rubrics that their superiors set. */
@NullMarked
package org.gangju.twonew.rating;

import org.jspecify.annotations.NullMarked;
