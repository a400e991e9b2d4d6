package org.gangju.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.gangju.testkit.api.BootstrapClient;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.database.OnH2;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The clients of the graphql-sse and graphql-ws projects against the running application. */
@OnH2
class GraphQlClientsTest {

    @Autowired
    GangjuApi api;

    @Test
    void understandEachOther() {
        String address = api.address("/graphql").toString();
        NodeProject.Outcome outcome = NodeProject.clients()
                .run("clients.mjs", address, api.token(BootstrapClient.ID, BootstrapClient.SECRET));

        assertThat(outcome.exitCode()).as(outcome.text()).isZero();
        assertThat(outcome.lines()).filteredOn(line -> line.startsWith("ok ")).hasSize(9);
    }
}
