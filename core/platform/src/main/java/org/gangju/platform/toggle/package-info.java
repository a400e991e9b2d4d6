/** What administrators decide on the organization tree, and which modules each caller has by it. */
@NamedInterface("toggle")
@NullMarked
package org.gangju.platform.toggle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
