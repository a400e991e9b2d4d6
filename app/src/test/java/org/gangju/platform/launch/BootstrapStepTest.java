package org.gangju.platform.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.gangju.platform.basis.BasisPolicy;
import org.gangju.platform.client.BootstrapClients;
import org.gangju.platform.client.BootstrapRefused;
import org.gangju.platform.launch.LaunchSettings.Admin;
import org.gangju.platform.launch.LaunchSettings.Bootstrap;
import org.gangju.platform.launch.LaunchSettings.Client;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.database.OnH2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The machine client of the operator's variables, start after start. */
@OnH2
@ExtendWith(OutputCaptureExtension.class)
class BootstrapStepTest {

    private static final String SECRET = "sixteen-characters-at-least";

    @Autowired
    BootstrapClients clients;

    @Autowired
    BasisPolicy basis;

    @Autowired
    GangjuApi api;

    @Autowired
    JdbcClient database;

    private final String id = "boot-" + UUID.randomUUID();

    @Test
    void itIsMadeOnceAndWarnedAboutAtEachStart(CapturedOutput output) {
        start(id, SECRET);
        start(id, SECRET);
        assertThat(output.getAll().split("The machine client " + id + " holds every permission"))
                .hasSize(3);
        assertThat(database.sql("SELECT COUNT(*) FROM api_client WHERE client_id = ? AND tier = 'internal'")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(output.getAll()).doesNotContain(SECRET);
    }

    @Test
    void whileItIsConfiguredNoRecordOfProcessingIsAskedForAndEachStartSaysSo(CapturedOutput output) {
        int before = warnings(output);
        start(id, SECRET);
        start(id, SECRET);
        assertThat(warnings(output)).isEqualTo(before + 2);
        api.bootstrapClient()
                .document("{ processingStatus { required reason } }")
                .execute()
                .path("processingStatus")
                .matchesJson("{\"required\": false, \"reason\": \"SYNTHETIC_SETTING\"}");
    }

    @Test
    void itHoldsEveryPermissionOverTheWholeTree() {
        start(id, SECRET);
        api.client(id, SECRET)
                .document("{ viewer { permissions } }")
                .execute()
                .path("viewer.permissions")
                .entityList(String.class)
                .contains("client.write", "organization.write", "member.write", "grid.write", "indicator.read");
    }

    @Test
    void anotherSecretChangesNothingAndIsSaid(CapturedOutput output) {
        start(id, SECRET);
        start(id, "another-secret-of-this-length");
        assertThat(output.getAll()).contains("exists with another secret");
        assertThat(api.token(id, SECRET)).isNotEmpty();
    }

    @Test
    void theSecretIsStretched() {
        start(id, SECRET);
        assertThat(database.sql("SELECT secret_hash FROM api_client_secret WHERE client_id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .startsWith("{bcrypt}")
                .doesNotContain(SECRET);
    }

    @Test
    void aShortSecretEndsTheStart() {
        assertThatExceptionOfType(BootstrapRefused.class)
                .isThrownBy(() -> start(id, "fifteen-letters"))
                .withMessageContaining("GANGJU_BOOTSTRAP_CLIENT_SECRET")
                .withMessageContaining("16");
    }

    @Test
    void anIdThatIsTakenOrMalformedEndsTheStart() {
        for (String wrong : new String[] {"graphiql", "with space", "a:b", "x".repeat(65)}) {
            assertThatExceptionOfType(BootstrapRefused.class)
                    .isThrownBy(() -> start(wrong, SECRET))
                    .withMessageContaining("GANGJU_BOOTSTRAP_CLIENT_ID");
        }
    }

    private static int warnings(CapturedOutput output) {
        return output.getAll().split("no record of processing is asked for").length - 1;
    }

    private void start(String clientId, String secret) {
        LaunchSettings settings =
                new LaunchSettings(false, new Admin(null), new Bootstrap(new Client(clientId, secret)));
        new BootstrapStep(settings, clients, basis).start();
    }
}
