/** The conventions of the schema's sources. */
@NullMarked
package org.gangju.sdl;

import org.jspecify.annotations.NullMarked;
