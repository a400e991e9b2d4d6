/** The record of processing: why people's data may be stored, asked for before the first real person is. */
@NullMarked
package org.gangju.platform.basis;

import org.jspecify.annotations.NullMarked;
