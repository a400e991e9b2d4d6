package org.gangju.duty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.gangju.grid.GridTable;
import org.gangju.organization.OrganizationReader;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.grid.GridLevel;
import org.gangju.spi.grid.GridRole;
import org.gangju.spi.grid.GridStatus;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.Pages;
import org.gangju.spi.period.Moment;
import org.gangju.spi.period.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Finds the grids in force in which somebody is missing, in one statement. */
@Repository
class VacancyReader {

    private final DutySettings settings;
    private final OrganizationReader organizations;
    private final Pages pages;
    private final Clock clock;

    VacancyReader(DutySettings settings, OrganizationReader organizations, Pages pages, Clock clock) {
        this.settings = settings;
        this.organizations = organizations;
        this.pages = pages;
        this.clock = clock;
    }

    Connection<GridVacancy> page(
            @Nullable GridVacancyFilter filter, @Nullable LocalDate asOf, PageRequest page, Caller caller) {
        GridTable table = new GridTable(asOf);
        List<Condition> conditions = new ArrayList<>(List.of(
                Condition.of("g.status = ?", GridStatus.ACTIVE.name()),
                vacant(wanted(filter), new Moment(asOf, false).on(LocalDate.now(clock)))));
        if (filter != null && filter.within() != null) {
            conditions.add(within(filter.within(), caller));
        }
        return pages.page(table.inTreeOrder(), conditions, page, caller).map(this::vacancy);
    }

    private GridVacancy vacancy(GridView grid) {
        return new GridVacancy(grid, Objects.requireNonNull(settings.expected().get(grid.level())));
    }

    private Map<GridLevel, GridRole> wanted(@Nullable GridVacancyFilter filter) {
        Map<GridLevel, GridRole> wanted = new EnumMap<>(GridLevel.class);
        wanted.putAll(settings.expected());
        if (filter != null && filter.level() != null) {
            wanted.keySet().retainAll(List.of(filter.level()));
        }
        if (filter != null && filter.role() != null) {
            wanted.values().retainAll(List.of(filter.role()));
        }
        return wanted;
    }

    private static Condition vacant(Map<GridLevel, GridRole> expected, LocalDate day) {
        return Condition.any(expected.entrySet().stream()
                .map(entry -> Condition.all(
                        List.of(Condition.of("g.level = ?", entry.getKey().name()), missing(entry.getValue(), day))))
                .toList());
    }

    private static Condition missing(GridRole role, LocalDate day) {
        Condition held = Condition.all(List.of(
                Condition.of("a.subject_type = ? AND a.subject_id = g.id", GridView.TYPE_NAME),
                Condition.of("a.role_name = ?", role.name()),
                Period.holding("a", day)));
        return new Condition("NOT EXISTS (SELECT 1 FROM assignment a WHERE " + held.sql() + ")", held.parameters());
    }

    private Condition within(String id, Caller caller) {
        return Condition.within(
                "g.organization_path", organizations.find(Stream.of(id), caller).get(id));
    }
}
