package org.gangju.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangju.spi.indicator.IndicatorFigures;
import org.gangju.spi.indicator.IndicatorRule;
import org.gangju.spi.indicator.IndicatorTable;
import org.gangju.spi.member.Audiences;
import org.gangju.spi.member.Target;
import org.gangju.spi.module.Title;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * K27_HOURS: of the people whom the year's programs are for, those whose hours of the year have reached by the day what
 * the programs ask; the most, where several programs are for the same person.
 */
@Component
class HoursRate implements IndicatorRule {

    private final YearTargets targets;
    private final Audiences audiences;
    private final JdbcClient sql;

    HoursRate(YearTargets targets, Audiences audiences, JdbcClient sql) {
        this.targets = targets;
        this.audiences = audiences;
        this.sql = sql;
    }

    @Override
    public String key() {
        return "K27_HOURS";
    }

    @Override
    public String moduleId() {
        return Training.ID;
    }

    @Override
    public Title title() {
        return new Title("培训学时达标率", "Members who have reached their training hours");
    }

    @Override
    public String ruleVersion() {
        return "1";
    }

    @Override
    public String permission() {
        return TrainingPermissions.READ.name();
    }

    @Override
    public IndicatorTable table(OrganizationView organization, LocalDate asOf) {
        return new IndicatorTable(figures(organization, asOf), Map.of(), Map.of());
    }

    private IndicatorFigures figures(OrganizationView organization, LocalDate asOf) {
        List<HoursTarget> wanted = targets.within(organization.path(), asOf);
        List<Target> people = wanted.stream().map(HoursTarget::people).toList();
        int all = audiences.counts(Map.of(organization.key(), people), asOf).getOrDefault(organization.key(), 0);
        return new IndicatorFigures(wanted.isEmpty() ? 0 : reached(wanted, asOf), all);
    }

    private int reached(List<HoursTarget> wanted, LocalDate asOf) {
        Condition enough = enough(wanted, asOf);
        return sql.sql("""
                        SELECT COUNT(*) FROM (
                            SELECT e.member_id AS member_id, SUM(e.credited_hours) AS hours FROM training_enrollment e
                            WHERE e.credited_on >= ? AND e.credited_on <= ? AND e.member_id IS NOT NULL
                            GROUP BY e.member_id) earned
                        WHERE\s""" + enough.sql())
                .params(asOf.withDayOfYear(1), asOf)
                .params(enough.parameters())
                .query(Integer.class)
                .single();
    }

    /** Enough for the first target that somebody belongs to, which asks the most. */
    private Condition enough(List<HoursTarget> wanted, LocalDate asOf) {
        Map<BigDecimal, List<Target>> byHours = new LinkedHashMap<>();
        wanted.forEach(target -> byHours.computeIfAbsent(target.hours(), hours -> new ArrayList<>())
                .add(target.people()));
        StringBuilder cases = new StringBuilder("CASE");
        List<Object> parameters = new ArrayList<>();
        byHours.forEach((hours, people) -> {
            Condition belongs = audiences.among("earned.member_id", people, asOf);
            cases.append(" WHEN ")
                    .append(belongs.sql())
                    .append(" THEN earned.hours >= ")
                    .append(hours.toPlainString());
            parameters.addAll(belongs.parameters());
        });
        return new Condition(cases.append(" ELSE FALSE END").toString(), parameters);
    }
}
