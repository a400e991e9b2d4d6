/** What the core keeps about the notices of a module, with the module on and off. */
@NullMarked
package org.gangju.notice;

import org.jspecify.annotations.NullMarked;
