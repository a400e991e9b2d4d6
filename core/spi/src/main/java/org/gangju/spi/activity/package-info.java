/** Activities that people sign in to, once for the core and all modules. */
@NullMarked
package org.gangju.spi.activity;

import org.jspecify.annotations.NullMarked;
