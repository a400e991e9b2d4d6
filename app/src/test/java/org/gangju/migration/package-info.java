/** The conventions of the migrations. */
@NullMarked
package org.gangju.migration;

import org.jspecify.annotations.NullMarked;
