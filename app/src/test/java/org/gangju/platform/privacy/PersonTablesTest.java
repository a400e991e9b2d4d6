package org.gangju.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.gangju.spi.privacy.PersonRecords;
import org.gangju.testkit.database.OnH2;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** No table holds anything about members that neither an erasure nor a copy knows of. */
@OnH2
@SuppressWarnings("NullAway.Init")
class PersonTablesTest {

    @Autowired
    private List<PersonRecords> parts;

    @Autowired
    private JdbcClient database;

    @Test
    void everyTableWithAColumnAboutMembersBelongsToAPart() {
        Set<String> known =
                parts.stream().flatMap(part -> part.tables().stream()).collect(Collectors.toSet());
        assertThat(tables("%MEMBER%", "%MEMBERS"))
                .contains("membership", "assignment", "account", "training_enrollment")
                .isSubsetOf(known);
    }

    @Test
    void everyTableThatAPartNamesIsThere() {
        Set<String> all = Set.copyOf(tables("%", ""));
        assertThat(parts).allSatisfy(part -> assertThat(all).as(part.key()).containsAll(part.tables()));
    }

    @Test
    void partsAreCalledBySomethingThatLasts() {
        assertThat(parts)
                .extracting(PersonRecords::key)
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("[a-z-]{1,20}"));
    }

    /** Those with a column of such a name; a plural is a number of members. */
    private List<String> tables(String column, String butNot) {
        return database.sql("SELECT DISTINCT table_name FROM information_schema.columns WHERE table_schema = 'PUBLIC'"
                        + " AND UPPER(column_name) LIKE ? AND UPPER(column_name) NOT LIKE ?")
                .params(column, butNot)
                .query((row, number) -> row.getString(1).toLowerCase(Locale.ROOT))
                .list();
    }
}
