/** Composing the GraphQL schema from what every part brings. */
@NullMarked
package org.gangju.platform.schema;

import org.jspecify.annotations.NullMarked;
