package org.gangju.fourties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.fourties.Ties.input;

import org.junit.jupiter.api.Test;

/** A functional branch develops nobody, sanctions nobody, collects no dues and elects no delegates, and says by which rule. */
abstract class ProcedureBanContract extends TiesContract {

    @Test
    void admitsNobodyAndNamesTheRule() {
        String organization = ties.organizationOf(ties.approved("PROFESSION"));
        var answer = ties.caller.mutate(
                "createMember",
                input(
                        "displayName",
                        "孙八",
                        "status",
                        "PROBATIONARY",
                        "joinedOn",
                        "2024-07-01",
                        "organizationId",
                        organization),
                "member { id }");

        answer.path("result.problems[0].code").entity(String.class).isEqualTo("PROCEDURE_FORBIDDEN");
        answer.path("result.problems[0].message")
                .entity(String.class)
                .satisfies(message -> assertThat(message).contains("(trial), article 8"));
        assertThat(ties.caller.problem(
                        "transferMember", input("id", ties.member("孙八", ties.home), "organizationId", organization)))
                .isEqualTo("MEMBERSHIP_NOT_PRIMARY_THERE");
    }

    @Test
    void saysWhatItMayNotDoWhereTheModuleIsOn() {
        String organization = ties.organizationOf(ties.approved("PROFESSION"));
        String asked = "{ organization(id: \"%s\") { forbiddenProcedures { procedure reason source } } }";

        ties.caller
                .ask(asked.formatted(organization))
                .path("organization.forbiddenProcedures[*].procedure")
                .entityList(String.class)
                .containsExactly("DEVELOPMENT", "SANCTION", "DUES", "DELEGATE_ELECTION");
        ties.caller
                .ask(asked.formatted(ties.community))
                .path("organization.forbiddenProcedures")
                .entityList(Object.class)
                .hasSize(0);
    }
}
