/** Issues 议题 that councils open, which are matters of the core. */
@NullMarked
package org.gangju.redproperty.issue;

import org.jspecify.annotations.NullMarked;
