package org.gangju.procedure;

import java.util.List;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.procedure.ForbiddenProcedure;
import org.gangju.spi.procedure.Procedures;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What organizations may not do, in the caller's language. */
@Controller
class ProcedureController {

    private final Procedures procedures;

    ProcedureController(Procedures procedures) {
        this.procedures = procedures;
    }

    @SchemaMapping(typeName = OrganizationView.TYPE_NAME)
    List<ForbiddenProcedure> forbiddenProcedures(OrganizationView organization) {
        return procedures.forbidden(organization);
    }

    @SchemaMapping(typeName = "ForbiddenProcedure")
    String reason(ForbiddenProcedure forbidden, Caller caller) {
        return forbidden.reason().in(caller.locale());
    }

    @SchemaMapping(typeName = "ForbiddenProcedure")
    String source(ForbiddenProcedure forbidden, Caller caller) {
        return forbidden.source().in(caller.locale());
    }
}
