/** What the database must not hold in clear: its encryption and the keys for that. */
@NullMarked
package org.gangju.platform.privacy;

import org.jspecify.annotations.NullMarked;
