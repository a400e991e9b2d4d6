/** What keeps people's data from those who may not have them. */
@NullMarked
package org.gangju.platform.privacy;

import org.jspecify.annotations.NullMarked;
