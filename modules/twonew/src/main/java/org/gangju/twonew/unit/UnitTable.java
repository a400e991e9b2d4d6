package org.gangju.twonew.unit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangju.spi.assignment.AssignmentTables;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.SortKey;
import org.gangju.spi.page.Visibility;
import org.gangju.spi.period.Period;
import org.gangju.spi.tree.TreePath;
import org.gangju.twonew.TwoNewPermissions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The two-new organizations on a day, as SQL: {@code n} of the register, {@code f} with the facts, {@code e} with the party
 * organization if there is one.
 */
@Component
public class UnitTable {

    static final String PATH = "n.organization_path";
    static final String ORGANIZATION = "n.organization_id";

    private final AssignmentTables assignments;
    private final Clock clock;

    UnitTable(AssignmentTables assignments, Clock clock) {
        this.assignments = assignments;
        this.clock = clock;
    }

    /** The list of a day, by organization in the tree's order. */
    PageQuery<UnitView> on(@Nullable LocalDate day) {
        LocalDate date = Objects.requireNonNullElseGet(day, () -> LocalDate.now(clock));
        return new PageQuery<>(
                """
                n.id, n.organization_id, n.organization_path, n.uscc, n.registered_on, n.version, f.category, \
                f.operating_state, f.staff_band, f.full_members, f.grid_id, e.establishment_mode, \
                CASE WHEN %s THEN 1 ELSE 0 END AS worked, CASE WHEN %s THEN 1 ELSE 0 END AS alone""".formatted(worked(date), alone(date)),
                "(" + rows(date) + ")",
                "n.id",
                Visibility.organizations(TwoNewPermissions.READ.name(), PATH),
                List.of(SortKey.text(PATH), SortKey.number("n.id")),
                row -> read(row, day));
    }

    /** For {@code FROM}. */
    public String rows(LocalDate day) {
        return """
                new_organization n JOIN new_organization_facts f ON f.new_organization_id = n.id AND %s \
                LEFT JOIN party_establishment e ON e.new_organization_id = n.id AND %s""".formatted(Period.holdingText("f", day), Period.holdingText("e", day));
    }

    /** Whether it is the only one left of those that shared a joint branch. */
    private static String alone(LocalDate day) {
        return """
                e.establishment_mode = 'CLUSTERED' AND NOT EXISTS (SELECT 1 FROM party_establishment o \
                WHERE o.party_organization_id = e.party_organization_id AND o.establishment_mode = 'CLUSTERED' \
                AND o.new_organization_id <> n.id AND %s)""".formatted(Period.holdingText("o", day));
    }

    /** Whether somebody works there for the Party. */
    public String worked(LocalDate day) {
        return assigned(day, UnitDuty.INSTRUCTOR, UnitDuty.LIAISON);
    }

    /** Whether somebody holds one of these duties there. */
    public String assigned(LocalDate day, UnitDuty... duties) {
        String roles = Stream.of(duties).map(duty -> "'" + duty + "'").collect(Collectors.joining(", "));
        return "EXISTS (SELECT 1 FROM %s d WHERE d.subject_id = n.id AND d.role_name IN (%s))"
                .formatted(assignments.on(UnitView.TYPE_NAME, day), roles);
    }

    Condition coverage(CoverageLevel level, @Nullable LocalDate day) {
        LocalDate date = Objects.requireNonNullElseGet(day, () -> LocalDate.now(clock));
        return switch (level) {
            case ESTABLISHED -> Condition.of("e.id IS NOT NULL");
            case WORK_COVERED -> Condition.of("e.id IS NULL AND " + worked(date));
            case NOT_COVERED -> Condition.of("e.id IS NULL AND NOT " + worked(date));
        };
    }

    private static UnitView read(ResultSet row, @Nullable LocalDate day) throws SQLException {
        String mode = row.getString("establishment_mode");
        return new UnitView(
                row.getLong("id"),
                row.getLong("organization_id"),
                new TreePath(row.getString("organization_path")),
                row.getString("uscc"),
                row.getObject("registered_on", LocalDate.class),
                facts(row),
                mode == null ? null : EstablishmentMode.valueOf(mode),
                row.getInt("worked") == 1,
                row.getInt("alone") == 1,
                row.getInt("version"),
                day);
    }

    static UnitFacts facts(ResultSet row) throws SQLException {
        return new UnitFacts(
                UnitCategory.valueOf(row.getString("category")),
                OperatingState.valueOf(row.getString("operating_state")),
                StaffBand.valueOf(row.getString("staff_band")),
                row.getInt("full_members"),
                row.getObject("grid_id", Long.class));
    }
}
