package org.gangju.testkit.database;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The divisions that organizations stand for, which in earnest come with an import alone. */
public final class Divisions {

    private Divisions() {}

    /** Lets an organization that a test has made stand for a division, since ever. */
    public static void standFor(String code, long organization, JdbcClient database) {
        database.sql("UPDATE organization SET division_code = ? WHERE id = ?")
                .params(code, organization)
                .update();
        database.sql("UPDATE organization_version SET division_code = ? WHERE organization_id = ?")
                .params(code, organization)
                .update();
    }

    /** Lets it stand for the division that a grid is. */
    public static void standForGrid(long grid, long organization, JdbcClient database) {
        String code = database.sql("SELECT code FROM grid WHERE id = ?")
                .param(grid)
                .query(String.class)
                .single();
        standFor(code, organization, database);
    }
}
