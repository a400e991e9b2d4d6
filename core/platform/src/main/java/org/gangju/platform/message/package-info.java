/** Texts in Chinese and English. */
@NullMarked
package org.gangju.platform.message;

import org.jspecify.annotations.NullMarked;
