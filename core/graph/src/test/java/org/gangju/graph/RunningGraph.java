package org.gangju.graph;

import java.time.Clock;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.statement.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A running application, for the contracts of features that grow a graph of their own in it. */
@SuppressWarnings("NullAway.Init")
public abstract class RunningGraph {

    @Autowired
    protected GangjuApi api;

    @Autowired
    protected Statements statements;

    @Autowired
    protected JdbcClient database;

    @Autowired
    protected Clock clock;

    protected Graph graph;
}
