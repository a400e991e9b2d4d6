package org.gangju.indicator;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangju.spi.indicator.IndicatorCount;
import org.gangju.spi.indicator.IndicatorCounts;
import org.gangju.spi.indicator.IndicatorFigures;
import org.gangju.spi.indicator.IndicatorTable;
import org.gangju.spi.page.Condition;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets the database count by the segment of the path that follows the organization's own, which is the organization
 * directly below, and adds the parts up.
 */
@Component
class GroupedCounts implements IndicatorCounts {

    private final JdbcClient sql;

    GroupedCounts(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public IndicatorTable of(IndicatorCount count, TreePath organization) {
        List<Part> parts = parts(count, organization);
        return new IndicatorTable(
                parts.stream().map(Part::figures).reduce(IndicatorFigures.NONE, IndicatorFigures::plus),
                summed(parts, part -> Optional.ofNullable(part.child())),
                summed(parts, part -> Optional.ofNullable(part.group())));
    }

    private List<Part> parts(IndicatorCount count, TreePath organization) {
        Condition counted = Condition.all(List.of(Condition.within(count.place(), organization), count.counted()));
        String group = count.group() == null ? "NULL" : count.group();
        return sql.sql("""
                        SELECT part.child, part.group_key, COUNT(CASE WHEN part.fulfilled = 1 THEN 1 END), COUNT(*) FROM (
                            SELECT SUBSTRING(%1$s, %2$d, %3$d) AS child, %4$s AS group_key,
                                CASE WHEN %5$s THEN 1 ELSE 0 END AS fulfilled
                            FROM %6$s WHERE %7$s) part
                        GROUP BY part.child, part.group_key""".formatted(
                                count.place(),
                                organization.value().length() + 1,
                                TreePath.SEGMENT,
                                group,
                                count.fulfilled().sql(),
                                count.rows(),
                                counted.sql()))
                .params(count.fulfilled().parameters())
                .params(count.parameters())
                .params(counted.parameters())
                .query((row, number) -> Part.read(row))
                .list();
    }

    private static <K> Map<K, IndicatorFigures> summed(List<Part> parts, Function<Part, Optional<K>> key) {
        return parts.stream()
                .flatMap(part -> key.apply(part).map(found -> Map.entry(found, part.figures())).stream())
                .collect(groupingBy(
                        Map.Entry::getKey,
                        Collectors.mapping(
                                Map.Entry::getValue, reducing(IndicatorFigures.NONE, IndicatorFigures::plus))));
    }

    private record Part(@Nullable Long child, @Nullable String group, IndicatorFigures figures) {

        /** The organization's own rows have no segment behind its path. */
        static Part read(ResultSet row) throws SQLException {
            Long child = Stream.ofNullable(row.getString(1))
                    .filter(segment -> !segment.isEmpty())
                    .map(segment -> new TreePath(segment).id())
                    .findFirst()
                    .orElse(null);
            return new Part(child, row.getString(2), new IndicatorFigures(row.getInt(3), row.getInt(4)));
        }
    }
}
