/** What an entity says about people, so that the kernel does not write it down where it could not be erased. */
@NullMarked
package org.gangju.spi.privacy;

import org.jspecify.annotations.NullMarked;
