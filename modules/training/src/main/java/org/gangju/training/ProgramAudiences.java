package org.gangju.training;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.caller.Subtrees;
import org.gangju.spi.member.Audiences;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.member.Target;
import org.gangju.spi.module.Presence;
import org.gangju.spi.module.Toggles;
import org.gangju.spi.organization.OrganizationPlaces;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.springframework.stereotype.Component;

/**
 * The members that programs are for: below the organizer, within the caller's scope and where the module is on. Of a
 * program for the holders of offices those alone whose office the caller may read where it is held.
 */
@Component
class ProgramAudiences {

    private final Audiences audiences;
    private final OrganizationPlaces places;
    private final Presence presence;

    ProgramAudiences(Audiences audiences, OrganizationPlaces places, Toggles toggles) {
        this.audiences = audiences;
        this.places = places;
        this.presence = toggles.of(Training.ID);
    }

    Map<ProgramDay, Integer> counts(Set<ProgramDay> wanted, Caller caller) {
        return byDay(wanted, caller, (targets, day) -> audiences.counts(targets, day, caller));
    }

    Map<ProgramDay, Connection<MemberView>> pages(Set<ProgramDay> wanted, PageRequest page, Caller caller) {
        return byDay(wanted, caller, (targets, day) -> audiences.pages(targets, day, page, caller));
    }

    /** One question for each day that is asked for, which is one day for all parents of a field. */
    private <V> Map<ProgramDay, V> byDay(
            Set<ProgramDay> wanted,
            Caller caller,
            BiFunction<Map<ProgramDay, List<Target>>, LocalDate, Map<ProgramDay, V>> question) {
        Map<ProgramDay, V> answers = new HashMap<>();
        Map<LocalDate, Set<ProgramDay>> days = wanted.stream().collect(groupingBy(ProgramDay::day, toSet()));
        days.forEach((day, programs) -> answers.putAll(question.apply(
                programs.stream().collect(toMap(key -> key, key -> List.of(target(key, caller)))), day)));
        return answers;
    }

    private Target target(ProgramDay wanted, Caller caller) {
        ProgramView program = wanted.program();
        Subtrees readable = OfficeHolders.readable(program.rule(), caller);
        return new Target(
                program.rule(),
                column -> Condition.all(List.of(
                        places.below(column, program.organizationKey(), wanted.day()),
                        places.byNowWithin(column, readable, wanted.day()),
                        presence.everywhere(column))));
    }
}
