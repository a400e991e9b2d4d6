/** The test that every module passes. */
@NullMarked
package org.gangju.testkit.module;

import org.jspecify.annotations.NullMarked;
