package org.gangju.platform.toggle;

import java.time.Instant;
import org.gangju.spi.tree.TreePath;

/**
 * What was decided about a module for an organization and all below it.
 *
 * @param module the module's id
 * @param organization the organization's place, as it is now
 * @param enabled whether the module is switched on there
 * @param locked whether nobody below may decide otherwise
 * @param reason why
 * @param decidedBy the id of the credential that decided
 * @param decidedAt when
 */
record Decision(
        String module,
        TreePath organization,
        boolean enabled,
        boolean locked,
        String reason,
        String decidedBy,
        Instant decidedAt) {}
