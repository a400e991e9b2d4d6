/** Owners' committees 业主委员会, one of an estate. */
@NullMarked
package org.gangju.redproperty.committee;

import org.jspecify.annotations.NullMarked;
