package org.gangju.platform.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class WelcomeTest {

    private final StringWriter terminal = new StringWriter();
    private final Welcome welcome = new Welcome(new PrintWriter(terminal));

    @Test
    void itSaysInBothLanguagesWhereTheServerIsAndHowToSignIn() {
        welcome.greet("http://localhost:8080");
        assertThat(terminal.toString())
                .contains("纲举已启动", "Gangju is running: http://localhost:8080")
                .contains("http://localhost:8080/graphiql/", "admin");
    }

    @Test
    void secretsAreShownOnce() {
        welcome.adminPassword("the-password");
        welcome.demoClient("demo", "the-secret");
        welcome.greet("http://localhost:8080");
        assertThat(terminal.toString()).contains("the-password", "-u \"demo:the-secret\"");
        terminal.getBuffer().setLength(0);
        welcome.greet("http://localhost:8080");
        assertThat(terminal.toString()).doesNotContain("the-password", "the-secret");
    }
}
