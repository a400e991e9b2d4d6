/** What attackers try at the running application, and what they get for it. */
@NullMarked
package org.gangju.platform.attack;

import org.jspecify.annotations.NullMarked;
