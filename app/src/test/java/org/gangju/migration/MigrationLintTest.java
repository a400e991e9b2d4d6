package org.gangju.migration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lint accepts portable migrations and names each fault that is put into one. */
class MigrationLintTest {

    private static final String PATH = "db/migration/grid/V1__grid.sql";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-- Why.\nCREATE TABLE grid (id BIGINT NOT NULL PRIMARY KEY, name VARCHAR(200) NOT NULL,"
                        + " made_at DATETIME(6) NOT NULL, live BOOLEAN DEFAULT TRUE, rate DECIMAL(5, 2));",
                "CREATE TABLE grid (a INT NOT NULL, b DATE, PRIMARY KEY (a, b),"
                        + " CONSTRAINT grid_b UNIQUE (b), CONSTRAINT grid_a FOREIGN KEY (a) REFERENCES other (id));",
                "CREATE INDEX grid_by_name ON grid (name, id);",
                "CREATE UNIQUE INDEX grid_by_path ON grid (path);",
                "ALTER TABLE grid ADD COLUMN households INT;",
                "INSERT INTO grid (id, name) VALUES (1, '一'), (2, '二');",
                "UPDATE grid SET name = 'x' WHERE id = 1;"
            })
    void acceptsPortableSql(String sql) {
        assertThat(MigrationLint.findings(PATH, sql)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CREATE TABLE t (id BIGINT NOT NULL) | makes a table without a primary key",
                "CREATE TABLE t (id BIGINT PRIMARY KEY); CREATE INDEX i ON t (id) | holds 2 statements instead of one",
                "CREATE TABLE t (id BIGINT PRIMARY KEY) ENGINE=InnoDB | has options of one engine",
                "CREATE TABLE t (id BIGINT PRIMARY KEY) COMMENT 'x' | has options of one engine",
                "CREATE TABLE t (id BIGINT AUTO_INCREMENT PRIMARY KEY) | gives id a clause that is not portable",
                "CREATE TABLE t (id BIGINT PRIMARY KEY, a INT REFERENCES b (id)) | gives a a clause that is not portable",
                "CREATE TABLE t (id BIGINT PRIMARY KEY, a TIMESTAMP) | gives a the type TIMESTAMP",
                "CREATE TABLE t (id BIGINT PRIMARY KEY, a DATETIME) | gives a the type DATETIME",
                "CREATE TABLE t (id BIGINT PRIMARY KEY, a JSON) | gives a the type JSON",
                "CREATE TABLE t (id BIGINT PRIMARY KEY, a VARCHAR(20000)) | gives a the type VARCHAR(20000)",
                "CREATE TABLE t (id BIGINT UNSIGNED PRIMARY KEY) | gives id the type BIGINTUNSIGNED",
                "CREATE TABLE t (id BIGINT PRIMARY KEY, a INT, KEY k (a)) | makes a KEY inside the table",
                "CREATE TABLE t (id BIGINT PRIMARY KEY, rank INT) | names rank, which MySQL reserves",
                "CREATE TABLE Grid (id BIGINT PRIMARY KEY) | names Grid, which is not in lower case",
                "CREATE TABLE `t` (id BIGINT PRIMARY KEY) | quotes a name",
                "CREATE FULLTEXT INDEX i ON t (a) | makes a FULLTEXT index",
                "CREATE INDEX i USING BTREE ON t (a) | has options of one engine",
                "ALTER TABLE t ADD COLUMN a TEXT | gives a the type TEXT",
                "CREATE VIEW v AS SELECT 1 | which is not portable",
                "CREATE TRIGGER r BEFORE INSERT ON t FOR EACH ROW SET NEW.a = 1 | is not portable",
                "CREATE PROCEDURE p() BEGIN SELECT 1; END | not portable",
                "SELECT GET_LOCK('a', 1) | which is not portable"
            })
    void namesTheFault(String sql, String finding) {
        assertThat(MigrationLint.findings(PATH, sql))
                .anySatisfy(found -> assertThat(found).contains(finding));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "db/migration/V1__grid.sql",
                "db/migration/grid/V1_grid.sql",
                "db/migration/grid/V1__Grid.sql",
                "db/migration/grid/V01__grid.sql",
                "db/migration/grid/R__grid.sql",
                "db/migration/grid/sub/V1__grid.sql"
            })
    void wantsItsOwnNames(String path) {
        assertThat(MigrationLint.findings(path, "CREATE INDEX i ON t (a)"))
                .singleElement()
                .asString()
                .startsWith(path + " is named");
    }

    @Test
    void anEmptyFileIsAFault() {
        assertThat(MigrationLint.findings(PATH, "-- nothing")).isNotEmpty();
    }
}
