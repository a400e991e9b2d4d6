/** The rules between and within packages, checked on class files and on sources. */
@NullMarked
package org.gangju.architecture;

import org.jspecify.annotations.NullMarked;
