/** What callers may see, told once more by brute force and compared with what the API answers. */
@NullMarked
package org.gangju.oracle;

import org.jspecify.annotations.NullMarked;
