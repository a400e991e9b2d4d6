package org.gangju.platform.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.database.OnH2;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.TestPropertySource;

/** Where administrators need a second factor, their next sign-in begins with enrolling one. */
@OnH2
@TestPropertySource(properties = "gangju.sign-in.second-factor=ADMINISTRATORS")
class SecondFactorRequiredTest {

    private static final String PASSWORD = "Grid-Worker-42";

    @Autowired
    GangjuApi api;

    @Autowired
    JdbcClient database;

    @Autowired
    PasswordEncoder passwords;

    @Test
    void thereIsNoTokenBeforeItIsEnrolled() throws Exception {
        database.sql("UPDATE account SET password_hash = ? WHERE username = 'admin'")
                .param(passwords.encode(PASSWORD))
                .update();
        Person person = new Person(api, "admin");
        HttpResponse<String> page = person.signIn(PASSWORD);
        assertThat(page.uri().getPath()).isEqualTo("/login/enrolment");
        assertThat(person.again().uri().getPath()).isEqualTo("/login/enrolment");
        person.fill(page, Map.of("code", Telephone.reading(page.body()).code(0)));
        assertThat(person.isTaken(person.token())).isTrue();
    }
}
