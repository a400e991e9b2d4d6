/** Elections 选举 of owners' committees, the seats that arise from them, and K20_SEATS. */
@NullMarked
package org.gangju.redproperty.election;

import org.jspecify.annotations.NullMarked;
