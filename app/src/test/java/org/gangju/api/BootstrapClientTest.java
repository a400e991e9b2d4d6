package org.gangju.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gangju.testkit.api.BootstrapClient;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.database.OnH2;
import org.gangju.testkit.statement.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.client.HttpClientErrorException.Unauthorized;

@OnH2
class BootstrapClientTest {

    @Autowired
    GangjuApi api;

    @Autowired
    Statements statements;

    @Test
    void holdsEveryPermission() {
        api.bootstrapClient()
                .document("{ viewer { permissions } }")
                .execute()
                .path("viewer.permissions")
                .entityList(String.class)
                .contains("organization.read", "organization.write", "member.write", "grid.write", "client.write");
    }

    @Test
    void isRefusedWithAWrongSecret() {
        assertThatThrownBy(() -> api.token(BootstrapClient.ID, "wrong")).isInstanceOf(Unauthorized.class);
    }

    @Test
    void whatItAsksIsRecordedOnWhicheverThreadItIsAnswered() {
        var asked = statements.during(() -> api.bootstrapClient()
                .document("{ organizations(first: 1) { nodes { id } } }")
                .executeAndVerify());
        assertThat(asked.texts()).anyMatch(sql -> sql.contains("organization"));
    }
}
