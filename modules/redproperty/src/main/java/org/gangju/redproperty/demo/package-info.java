/** What the demo city starts with of all this, by the same rules as for everybody. */
@NullMarked
package org.gangju.redproperty.demo;

import org.jspecify.annotations.NullMarked;
