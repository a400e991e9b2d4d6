package org.gangju.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.gangju.testkit.api.BootstrapClient;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.database.OnH2;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The graphql-http project's audits of the running application: each of them passes, MUST, SHOULD and MAY. */
@OnH2
class GraphQlHttpAuditTest {

    @Autowired
    GangjuApi api;

    @Test
    void passesEveryAudit() {
        String address = api.address("/graphql").toString();
        NodeProject.Outcome outcome =
                NodeProject.audits().run("audits.mjs", address, api.token(BootstrapClient.ID, BootstrapClient.SECRET));

        assertThat(outcome.lines()).filteredOn(line -> line.startsWith("ok ")).hasSize(61);
        assertThat(outcome.exitCode()).as(outcome.text()).isZero();
    }
}
