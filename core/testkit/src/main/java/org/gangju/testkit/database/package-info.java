/** Fresh databases for tests: H2 in memory, and a real MariaDB server through both of its drivers. */
@NullMarked
package org.gangju.testkit.database;

import org.jspecify.annotations.NullMarked;
