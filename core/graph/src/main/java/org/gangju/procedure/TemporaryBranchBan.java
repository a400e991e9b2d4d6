package org.gangju.procedure;

import java.util.Set;
import org.gangju.spi.module.Title;
import org.gangju.spi.organization.OrganizationType;
import org.gangju.spi.procedure.Procedure;
import org.gangju.spi.procedure.ProcedureBan;
import org.springframework.stereotype.Component;

/** What a temporary branch may not do. */
@Component
class TemporaryBranchBan implements ProcedureBan {

    @Override
    public String organizationType() {
        return OrganizationType.TEMPORARY_BRANCH.name();
    }

    @Override
    public Set<Procedure> procedures() {
        return Set.of(Procedure.values());
    }

    @Override
    public Title reason() {
        return new Title(
                "临时党支部不发展党员、不处分党员、不收缴党费、不选举党代表大会代表",
                "A temporary branch develops and sanctions no members, collects no dues and elects no delegates");
    }

    @Override
    public Title source() {
        return new Title(
                "《中国共产党支部工作条例（试行）》第八条",
                "Regulations on the Work of Branches of the Communist Party of China (trial), article 8");
    }
}
