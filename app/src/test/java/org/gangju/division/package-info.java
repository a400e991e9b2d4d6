/** Imports of divisions into real databases. */
@NullMarked
package org.gangju.division;

import org.jspecify.annotations.NullMarked;
