/** The register of two-new organizations 两新组织名录: what is known of each, day by day. */
@NullMarked
package org.gangju.twonew.unit;

import org.jspecify.annotations.NullMarked;
