/** Results that arrive one by one: how they wait, how many run at once, and how long their caller may listen. */
@NullMarked
package org.gangju.platform.subscription;

import org.jspecify.annotations.NullMarked;
