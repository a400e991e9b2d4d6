package org.gangju.fourties;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangju.spi.page.Condition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what branches are about. */
@Repository
class TagReader {

    private final JdbcClient sql;

    TagReader(JdbcClient sql) {
        this.sql = sql;
    }

    /** The words of these branches, in the order of their characters, in one statement. */
    Map<Long, List<Tag>> of(Set<Long> branches) {
        Condition wanted = Condition.in("branch_id", List.copyOf(branches));
        return sql
                .sql("SELECT branch_id, folded, tag FROM functional_branch_tag WHERE " + wanted.sql()
                        + " ORDER BY branch_id, folded")
                .params(wanted.parameters())
                .query((row, number) ->
                        Map.entry(row.getLong("branch_id"), new Tag(row.getString("folded"), row.getString("tag"))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }
}
