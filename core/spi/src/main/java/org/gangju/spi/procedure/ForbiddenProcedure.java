package org.gangju.spi.procedure;

import org.apiguardian.api.API;
import org.gangju.spi.module.Title;

/**
 * A procedure that an organization may not carry out.
 *
 * @param procedure which one
 * @param reason why
 * @param source the rule that says so
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ForbiddenProcedure(Procedure procedure, Title reason, Title source) {}
