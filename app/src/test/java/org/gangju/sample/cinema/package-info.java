/** A module that tests switch on and off: the cinema of an organization. */
@NullMarked
package org.gangju.sample.cinema;

import org.jspecify.annotations.NullMarked;
