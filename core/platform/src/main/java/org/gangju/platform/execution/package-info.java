/** Running one request: its arguments, its limits and its errors. */
@NullMarked
package org.gangju.platform.execution;

import org.jspecify.annotations.NullMarked;
