package org.gangju.platform.library;

import java.util.concurrent.CompletableFuture;
import org.springframework.dao.DataAccessException;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;

/** Keeps the database busy for hours, unless somebody cancels it. */
@Controller
public class Endless {

    private final JdbcClient database;
    private final CompletableFuture<DataAccessException> failure = new CompletableFuture<>();

    Endless(JdbcClient database) {
        this.database = database;
    }

    @QueryMapping
    Integer count() {
        try {
            return database.sql(
                            "SELECT COUNT(*) FROM SYSTEM_RANGE(1, 1000000) AS one, SYSTEM_RANGE(1, 1000000) AS other")
                    .query(Integer.class)
                    .single();
        } catch (DataAccessException cancelled) {
            failure.complete(cancelled);
            throw cancelled;
        }
    }

    /** How the statement failed, once it has. */
    public CompletableFuture<DataAccessException> failure() {
        return failure;
    }
}
