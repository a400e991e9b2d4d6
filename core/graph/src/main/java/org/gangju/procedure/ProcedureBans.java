package org.gangju.procedure;

import java.util.List;
import java.util.stream.Stream;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.module.Toggles;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.procedure.ForbiddenProcedure;
import org.gangju.spi.procedure.Procedure;
import org.gangju.spi.procedure.ProcedureBan;
import org.gangju.spi.procedure.Procedures;
import org.springframework.stereotype.Component;

/** All bans that there are. */
@Component
class ProcedureBans implements Procedures {

    private final List<ProcedureBan> bans;
    private final Toggles toggles;

    ProcedureBans(List<ProcedureBan> bans, Toggles toggles) {
        this.bans = bans;
        this.toggles = toggles;
    }

    @Override
    public void require(OrganizationView organization, Procedure procedure, String field) {
        binding(organization)
                .filter(ban -> ban.procedures().contains(procedure))
                .findFirst()
                .ifPresent(ban -> {
                    throw new RuleViolation(
                            ProcedureRule.PROCEDURE_FORBIDDEN,
                            field,
                            organization.shortName(),
                            ban.reason(),
                            ban.source());
                });
    }

    @Override
    public List<ForbiddenProcedure> forbidden(OrganizationView organization) {
        List<ProcedureBan> told = binding(organization)
                .filter(ban -> toggles.of(ban.moduleId()).at(organization.path()))
                .toList();
        return Stream.of(Procedure.values())
                .flatMap(procedure -> told.stream()
                        .filter(ban -> ban.procedures().contains(procedure))
                        .map(ban -> new ForbiddenProcedure(procedure, ban.reason(), ban.source())))
                .toList();
    }

    private Stream<ProcedureBan> binding(OrganizationView organization) {
        return bans.stream().filter(ban -> ban.organizationType().equals(organization.type()));
    }
}
