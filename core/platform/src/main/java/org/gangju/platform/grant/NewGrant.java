package org.gangju.platform.grant;

import org.gangju.spi.period.Period;
import org.gangju.spi.tree.TreePath;

/**
 * A grant to be made.
 *
 * @param place the uppermost organization that it reaches; above all for the whole tree
 * @param grantedBy the id of the credential that grants
 */
record NewGrant(Holder holder, String roleCode, TreePath place, Period period, String reason, String grantedBy) {}
