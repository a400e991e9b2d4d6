/** Files that features take over HTTP beside GraphQL. */
@NullMarked
package org.gangju.spi.upload;

import org.jspecify.annotations.NullMarked;
