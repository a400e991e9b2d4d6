package org.gangju.training;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.gangju.spi.member.Audiences;
import org.gangju.spi.member.Target;
import org.gangju.spi.module.Presence;
import org.gangju.spi.module.Toggles;
import org.gangju.spi.organization.OrganizationPlaces;
import org.gangju.spi.page.Condition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts how far rotation plans have come: two statements for all plans of a day. */
@Repository
class RotationProgressReader {

    private final JdbcClient sql;
    private final Audiences audiences;
    private final OrganizationPlaces places;
    private final Presence presence;

    RotationProgressReader(JdbcClient sql, Audiences audiences, OrganizationPlaces places, Toggles toggles) {
        this.sql = sql;
        this.audiences = audiences;
        this.places = places;
        this.presence = toggles.of(Training.ID);
    }

    Map<PlanDay, RotationProgress> of(Set<PlanDay> wanted) {
        Map<PlanDay, RotationProgress> progress = new HashMap<>();
        Map<LocalDate, List<PlanDay>> days = wanted.stream().collect(groupingBy(PlanDay::day));
        days.forEach((day, plans) -> progress.putAll(on(day, plans)));
        return progress;
    }

    private Map<PlanDay, RotationProgress> on(LocalDate day, List<PlanDay> plans) {
        Map<PlanDay, List<Target>> targets = plans.stream().collect(toMap(plan -> plan, plan -> List.of(target(plan))));
        Map<PlanDay, Integer> people = audiences.counts(targets, day);
        List<Condition> branches = plans.stream()
                .map(plan -> completed(plan, targets.getOrDefault(plan, List.of())))
                .toList();
        Map<Integer, Integer> completed = completed(branches);
        return IntStream.range(0, plans.size())
                .boxed()
                .collect(toMap(
                        plans::get,
                        index -> RotationProgress.of(
                                people.getOrDefault(plans.get(index), 0),
                                completed.getOrDefault(index, 0),
                                plans.get(index).plan().targetShare())));
    }

    private Target target(PlanDay wanted) {
        RotationPlanView plan = wanted.plan();
        return new Target(
                plan.rule(),
                column -> Condition.all(List.of(
                        places.below(column, plan.organizationKey(), wanted.day()), presence.everywhere(column))));
    }

    private Condition completed(PlanDay plan, List<Target> targets) {
        return Condition.all(List.of(
                Condition.of("e.attendance = ?", Attendance.COMPLETE.name()),
                Condition.of(
                        "e.credited_on >= ? AND e.credited_on <= ?", plan.plan().startsOn(), plan.last()),
                Condition.of(
                        "c.program_id IN (SELECT l.program_id FROM rotation_plan_program l WHERE l.plan_id = ?)",
                        plan.plan().key()),
                audiences.among("e.member_id", targets, plan.day())));
    }

    private Map<Integer, Integer> completed(List<Condition> branches) {
        String all = IntStream.range(0, branches.size())
                .mapToObj(index -> "SELECT " + index + ", COUNT(DISTINCT e.member_id) FROM training_enrollment e"
                        + " JOIN training_class c ON c.id = e.class_id WHERE "
                        + branches.get(index).sql())
                .collect(joining(" UNION ALL "));
        return sql
                .sql(all)
                .params(branches.stream()
                        .flatMap(branch -> branch.parameters().stream())
                        .toList())
                .query((row, number) -> Map.entry(row.getInt(1), row.getInt(2)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
