package org.gangju.platform.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What is told of a foreign failure. */
class FailureTextTest {

    @Test
    void leavesOutThePackagesOfClasses() {
        assertThat(FailureText.line("Entity 'com.example.parking.Space' has no @Id"))
                .isEqualTo("Entity 'Space' has no @Id");
        assertThat(FailureText.line("com/example/parking/Lost")).isEqualTo("Lost");
        assertThat(FailureText.line("See parking/spaces.graphqls")).isEqualTo("See parking/spaces.graphqls");
    }

    @Test
    void isOneShortLine() {
        assertThat(FailureText.line("\n first \nsecond")).isEqualTo("first");
        assertThat(FailureText.line("x".repeat(1000))).hasSize(301).endsWith("…");
        assertThat(FailureText.line(null)).isEqualTo("—");
    }

    @Test
    void keepsTheDatabasesWordOfTheInnermostCause() {
        var h2 = new SQLException("Table \"NOWHERE\" not found; SQL statement:\nALTER TABLE nowhere [42102-240]");
        assertThat(FailureText.of(new IllegalStateException("outer", h2))).isEqualTo("Table \"NOWHERE\" not found");
        assertThat(FailureText.line("(conn=12) Table 'x.nowhere' doesn't exist"))
                .isEqualTo("Table 'x.nowhere' doesn't exist");
    }
}
