/** What keeps people's data from those who may not have them: encryption, and the keys for it. */
@NullMarked
package org.gangju.platform.privacy;

import org.jspecify.annotations.NullMarked;
