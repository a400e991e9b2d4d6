package org.gangju.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class SignedCursorsTest {

    private static final List<String> KEYS = List.of("成都市", "", "42");

    private final JdbcClient database = JdbcClient.create(
            new DriverManagerDataSource("jdbc:h2:mem:" + System.identityHashCode(this) + ";DB_CLOSE_DELAY=-1"));
    private final SignedCursors cursors = cursors("Query.books");

    private SignedCursors cursors(String list) {
        database.sql(
                        "CREATE TABLE IF NOT EXISTS installation_secret (name VARCHAR(64) PRIMARY KEY, secret_value VARCHAR(100))")
                .update();
        return new SignedCursors(new CursorSecret(database), list);
    }

    @Test
    void opensWhatItSealed() {
        assertThat(cursors.open(cursors.seal(KEYS))).contains(KEYS);
    }

    @Test
    void opensWhatAnotherReplicaSealed() {
        assertThat(cursors("Query.books").open(cursors.seal(KEYS))).contains(KEYS);
        assertThat(database.sql("SELECT COUNT(*) FROM installation_secret")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void refusesTheCursorOfAnotherList() {
        assertThat(cursors("Query.shelves").open(cursors.seal(KEYS))).isEmpty();
    }

    @Test
    void refusesEveryChangedCharacter() {
        String cursor = cursors.seal(KEYS);
        assertThat(IntStream.range(0, cursor.length() - 1)
                        .mapToObj(index -> cursor.substring(0, index)
                                + (cursor.charAt(index) == 'A' ? 'B' : 'A')
                                + cursor.substring(index + 1))
                        .filter(changed -> cursors.open(changed).isPresent()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "%%", "党", "QUFBQUFBQUFBQUFBQUFBQQ"})
    void refusesOtherWords(String word) {
        assertThat(cursors.open(word)).isEmpty();
    }

    @Test
    void saysNothingOfJavaInACursor() {
        assertThat(cursors.seal(KEYS)).matches("[A-Za-z0-9_-]+");
    }
}
