package org.gangju.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.gangju.testkit.database.OnMariaDb;
import org.gangju.testkit.time.MovableTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnMariaDb
@MovableTime
class ErasureOnMariaDbTest extends ErasureContract {

    /** The ids of a page of those who are there today come from the index alone. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "member_by_place_kept | m.organization_path >= 'a' AND m.organization_path < 'b' | m.organization_path, m.id",
                "member_by_name_kept | m.display_name >= '王' AND m.display_name < '玌' | m.display_name, m.organization_path, m.id"
            })
    void picksAPageFromTheIndexAlone(String index, String condition, String order) {
        List<Map<String, @Nullable Object>> plan = database.sql("EXPLAIN SELECT m.id FROM member m WHERE " + condition
                        + " AND m.erased_on IS NULL ORDER BY " + order + " LIMIT 21")
                .query()
                .listOfRows();
        assertThat(plan).singleElement().satisfies(step -> {
            assertThat(step).containsEntry("key", index);
            assertThat(String.valueOf(step.get("Extra")))
                    .contains("Using index")
                    .doesNotContain("filesort");
        });
    }
}
