package org.gangju.redproperty;

import java.time.LocalDate;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.time.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A neighbourhood on a Monday. */
@SuppressWarnings("NullAway.Init")
abstract class RedPropertyContract {

    static final LocalDate MONDAY = Neighbourhood.MONDAY;
    static final LocalDate TUESDAY = MONDAY.plusDays(1);

    @Autowired
    GangjuApi api;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    Neighbourhood city;

    @BeforeEach
    void growsOnMonday() {
        clock.goTo(MONDAY);
        city = new Neighbourhood(api, database);
    }
}
