/** How long data about people are kept: the rules of all features, applied once a day. */
@NullMarked
package org.gangju.platform.retention;

import org.jspecify.annotations.NullMarked;
