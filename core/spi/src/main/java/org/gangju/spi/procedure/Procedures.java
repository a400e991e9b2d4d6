package org.gangju.spi.procedure;

import java.util.List;
import org.apiguardian.api.API;
import org.gangju.spi.organization.OrganizationView;

/**
 * Asked by whatever carries out one of the {@link Procedure}s, before it changes anything. Answers from memory, for any
 * thread, inside a transaction or not.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface Procedures {

    /**
     * Lets pass what no ban forbids the organization.
     *
     * @param field the input's field that names the organization or what belongs to it
     * @throws org.gangju.spi.command.RuleViolation PROCEDURE_FORBIDDEN at {@code field}, whose message names the rule's source
     */
    void require(OrganizationView organization, Procedure procedure, String field);

    /** What the organization may not do, by the bans of modules that are on there, in the order of the procedures. */
    List<ForbiddenProcedure> forbidden(OrganizationView organization);
}
