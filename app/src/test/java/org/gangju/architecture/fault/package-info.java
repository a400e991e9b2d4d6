/** Code that breaks the rules, each in one way, so that a test can show that the rules notice. */
@NullMarked
package org.gangju.architecture.fault;

import org.jspecify.annotations.NullMarked;
