/** The offices of organizations: who holds them, and how modules fill them. */
@NullMarked
package org.gangju.spi.office;

import org.jspecify.annotations.NullMarked;
