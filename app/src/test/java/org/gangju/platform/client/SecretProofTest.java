package org.gangju.platform.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.gangju.platform.token.ClientProof;
import org.gangju.testkit.api.BootstrapClient;
import org.gangju.testkit.database.OnH2;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which secret a client has shown. */
@OnH2
class SecretProofTest {

    @Autowired
    ClientProof proof;

    @Test
    void aSecretIsComparedThoughItBeTheOnlyOne() {
        assertThat(proof.basis(BootstrapClient.ID, BootstrapClient.SECRET)).isPresent();
        assertThat(proof.basis(BootstrapClient.ID, "wrong")).isEmpty();
        assertThat(proof.basis("nobody", BootstrapClient.SECRET)).isEmpty();
    }
}
