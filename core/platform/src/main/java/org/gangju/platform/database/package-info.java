/** Which database the platform stores its rows in: from one URL to a driver, a dialect, a collation and a pool. */
@NullMarked
package org.gangju.platform.database;

import org.jspecify.annotations.NullMarked;
