/** Documents that clients register beforehand or send by their hash, and what a decision about modules does to them. */
@NullMarked
package org.gangju.platform.operation;

import org.jspecify.annotations.NullMarked;
