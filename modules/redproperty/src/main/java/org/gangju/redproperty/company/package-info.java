/** Property companies 物业公司: what they declare, their party organizations, and K19. */
@NullMarked
package org.gangju.redproperty.company;

import org.jspecify.annotations.NullMarked;
