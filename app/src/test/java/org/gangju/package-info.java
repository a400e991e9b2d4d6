/** Tests of the assembled application, of its architecture and of its conventions. */
@NullMarked
package org.gangju;

import org.jspecify.annotations.NullMarked;
