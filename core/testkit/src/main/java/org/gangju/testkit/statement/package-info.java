/** Which SQL statements a piece of work sends. */
@NullMarked
package org.gangju.testkit.statement;

import org.jspecify.annotations.NullMarked;
