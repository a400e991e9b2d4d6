package org.gangju.spi.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NodeIdTest {

    @Test
    void comesBackFromItsWord() {
        NodeId id = new NodeId("Organization", 42);
        assertThat(NodeId.decode(id.encoded())).contains(id);
        assertThat(NodeId.keyOf("Organization", id.encoded())).contains(42L);
        assertThat(NodeId.keyOf("Member", id.encoded())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Organization",
                "Organization:",
                ":1",
                "Organization:-1",
                "Organization:1 OR 1=1",
                "A:1234567890123456789"
            })
    void makesNothingOfOtherText(String plain) {
        String word = Base64.getUrlEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
        assertThat(NodeId.decode(word)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "51", "党", "%%%", "T3Jn!"})
    void makesNothingOfOtherWords(String word) {
        assertThat(NodeId.decode(word)).isEmpty();
    }
}
