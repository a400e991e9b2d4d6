/** Files that features offer over HTTP beside GraphQL. */
@NullMarked
package org.gangju.spi.download;

import org.jspecify.annotations.NullMarked;
