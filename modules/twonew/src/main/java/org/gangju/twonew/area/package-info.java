/** Comprehensive committees of areas 区域综合党委: the hub 1 and its nodes N. */
@NullMarked
package org.gangju.twonew.area;

import org.jspecify.annotations.NullMarked;
