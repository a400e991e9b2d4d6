/** A module that tests switch on and off: the bakery of an organization. */
@NullMarked
package org.gangju.sample.bakery;

import org.jspecify.annotations.NullMarked;
