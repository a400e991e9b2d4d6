package org.gangju.graph;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.caller.Scope;
import org.gangju.spi.organization.OrganizationDirectory;
import org.gangju.spi.organization.OrganizationView;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does what a module does through the SPI: within one transaction, for an organization that it holds.
 *
 * @param transactions begins and ends them
 * @param organizations holds organizations
 */
public record Within(PlatformTransactionManager transactions, OrganizationDirectory organizations) {

    /** A caller over the whole tree. */
    public static final Caller CALLER = Caller.of("module", "internal", Set.of(), Scope.WHOLE, null, Locale.ENGLISH);

    public void organization(String id, Consumer<OrganizationView> work) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> work.accept(organizations.lock(id, "organizationId", CALLER)));
    }
}
