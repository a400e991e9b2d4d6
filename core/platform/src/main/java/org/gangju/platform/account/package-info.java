/** The people who sign in: their accounts and the page on which they do it. */
@NullMarked
package org.gangju.platform.account;

import org.jspecify.annotations.NullMarked;
