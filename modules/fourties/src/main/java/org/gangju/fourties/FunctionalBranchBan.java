package org.gangju.fourties;

import java.util.Set;
import org.gangju.spi.module.Title;
import org.gangju.spi.procedure.Procedure;
import org.gangju.spi.procedure.ProcedureBan;
import org.springframework.stereotype.Component;

/** What a functional branch may not do (domain.md, invariant 6). */
@Component
class FunctionalBranchBan implements ProcedureBan {

    private final FourtiesSettings settings;

    FunctionalBranchBan(FourtiesSettings settings) {
        this.settings = settings;
    }

    @Override
    public String organizationType() {
        return Fourties.ORGANIZATION_TYPE;
    }

    @Override
    public Set<Procedure> procedures() {
        return Set.of(Procedure.values());
    }

    @Override
    public Title reason() {
        return new Title(
                "功能型党支部不转接组织关系，不发展党员、不处分党员、不收缴党费、不选举党代表大会代表",
                "Members keep their primary membership elsewhere, where development, sanctions, dues and elections belong");
    }

    @Override
    public Title source() {
        return settings.source();
    }

    @Override
    public String moduleId() {
        return Fourties.ID;
    }
}
