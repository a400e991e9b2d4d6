/** The main class of the application. */
@NullMarked
package org.gangju;

import org.jspecify.annotations.NullMarked;
