package org.gangju.spi.privacy;

import org.apiguardian.api.API;
import org.gangju.spi.tree.TreePath;

/**
 * Whether people's data may be stored for an organization: PIPL 13, 17, 29 and 55 want the legal basis, the notice, the
 * consent and the impact assessment settled before. A bean of the kernel; whoever stores somebody new asks it in the same
 * transaction, after everything else was found right. Safe for any thread.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@FunctionalInterface
public interface ProcessingBasis {

    /**
     * Lets pass where a record in force covers the organization, its own or one above it, and where all data are
     * synthetic. Takes one indexed statement, and another one before it refuses.
     *
     * @param field the input's field that names the organization
     * @throws org.gangju.spi.command.RuleViolation PROCESSING_RECORD_MISSING at {@code field}
     */
    void require(TreePath organization, String field);
}
