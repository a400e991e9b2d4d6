/** Who may do what where: roles as named sets of permissions, granted for a part of the tree and for a time. */
@NullMarked
package org.gangju.platform.grant;

import org.jspecify.annotations.NullMarked;
