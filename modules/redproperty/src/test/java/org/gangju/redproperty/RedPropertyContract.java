package org.gangju.redproperty;

import java.time.LocalDate;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.time.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A neighbourhood on a Monday. */
@SuppressWarnings("NullAway.Init")
public abstract class RedPropertyContract {

    protected static final LocalDate MONDAY = Neighbourhood.MONDAY;
    protected static final LocalDate TUESDAY = MONDAY.plusDays(1);
    protected static final LocalDate WEDNESDAY = MONDAY.plusDays(2);

    @Autowired
    protected GangjuApi api;

    @Autowired
    protected MovableClock clock;

    @Autowired
    protected JdbcClient database;

    protected Neighbourhood city;

    @BeforeEach
    void growsOnMonday() {
        clock.goTo(MONDAY);
        city = new Neighbourhood(api, database);
    }

    /** Another city. */
    protected final Neighbourhood elsewhere() {
        return new Neighbourhood(api, database);
    }
}
