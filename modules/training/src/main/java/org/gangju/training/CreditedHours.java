package org.gangju.training;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Pages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sums up the hours that completed classes have earned; they belong to the year of a class's last day. */
@Repository
class CreditedHours {

    private final JdbcClient sql;
    private final Pages pages;

    CreditedHours(JdbcClient sql, Pages pages) {
        this.sql = sql;
        this.pages = pages;
    }

    /** The hours of each member in each year that the caller sees the enrollments of, 0 for none. */
    Map<MemberYear, BigDecimal> of(Set<MemberYear> wanted, Caller caller) {
        List<Long> members =
                wanted.stream().map(MemberYear::memberKey).distinct().toList();
        List<Condition> years = wanted.stream()
                .map(MemberYear::year)
                .distinct()
                .map(CreditedHours::within)
                .toList();
        Condition condition = Condition.all(List.of(
                Condition.in("e.member_id", members),
                Condition.any(years),
                pages.visible(EnrollmentRows.AS_MADE.visibility(), caller)));
        Map<MemberYear, BigDecimal> earned = sql
                .sql("""
                        SELECT e.member_id, EXTRACT(YEAR FROM e.credited_on), SUM(e.credited_hours)
                        FROM %s WHERE %s
                        GROUP BY e.member_id, EXTRACT(YEAR FROM e.credited_on)""".formatted(EnrollmentRows.AS_MADE.table(), condition.sql()))
                .params(condition.parameters())
                .query((row, number) -> Map.entry(new MemberYear(row.getLong(1), row.getInt(2)), row.getBigDecimal(3)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        return wanted.stream().collect(toMap(key -> key, key -> earned.getOrDefault(key, BigDecimal.ZERO)));
    }

    private static Condition within(int year) {
        return Condition.of(
                "e.credited_on >= ? AND e.credited_on <= ?", LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
}
