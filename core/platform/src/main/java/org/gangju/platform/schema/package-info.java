/** Composing the GraphQL schema from what every part brings, and its text. */
@NullMarked
package org.gangju.platform.schema;

import org.jspecify.annotations.NullMarked;
