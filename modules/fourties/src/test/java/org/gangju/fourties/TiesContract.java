package org.gangju.fourties;

import java.time.Clock;
import org.gangju.testkit.api.GangjuApi;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What the contracts of functional branches have in common. */
@SuppressWarnings("NullAway.Init")
abstract class TiesContract {

    @Autowired
    GangjuApi api;

    @Autowired
    JdbcClient database;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    Clock time;

    Ties ties;

    @BeforeEach
    void growsAStreet() {
        ties = new Ties(api, database, passwords, time);
    }
}
