/** No caller learns the name of a module that is off for it, whatever it asks. */
@NullMarked
package org.gangju.platform.leak;

import org.jspecify.annotations.NullMarked;
