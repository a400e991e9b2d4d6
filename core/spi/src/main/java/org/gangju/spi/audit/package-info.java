/** What modules tell the audit that it does not notice by itself. */
@NullMarked
package org.gangju.spi.audit;

import org.jspecify.annotations.NullMarked;
