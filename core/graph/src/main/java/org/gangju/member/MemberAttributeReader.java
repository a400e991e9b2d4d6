package org.gangju.member;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.gangju.spi.member.MemberDeclarations;
import org.gangju.spi.page.Condition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what has several values a member, for all members of a page at once. */
@Repository
class MemberAttributeReader implements MemberDeclarations {

    private final JdbcClient sql;

    MemberAttributeReader(JdbcClient sql) {
        this.sql = sql;
    }

    /** In the order of the enum; members without any are left out. */
    Map<Long, List<MemberCategory>> categories(Set<Long> members) {
        Map<Long, List<MemberCategory>> found = values("member_category", "category", MemberCategory::valueOf, members);
        found.replaceAll((member, categories) -> categories.stream().sorted().toList());
        return found;
    }

    /** In the order of their characters; members without any are left out. */
    @Override
    public Map<Long, List<String>> skills(Set<Long> members) {
        return values("member_skill", "skill", skill -> skill, members);
    }

    private <T> Map<Long, List<T>> values(String table, String column, Function<String, T> value, Set<Long> members) {
        Condition wanted = Condition.in("member_id", List.copyOf(members));
        return sql
                .sql("SELECT member_id, %1$s FROM %2$s WHERE %3$s ORDER BY member_id, %1$s"
                        .formatted(column, table, wanted.sql()))
                .params(wanted.parameters())
                .query((row, number) -> Map.entry(row.getLong("member_id"), value.apply(row.getString(column))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }
}
