/** The two-new organizations that the demo city starts with. */
@NullMarked
package org.gangju.twonew.demo;

import org.jspecify.annotations.NullMarked;
