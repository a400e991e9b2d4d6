package org.gangju.training;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.member.Audience;
import org.gangju.spi.member.Audiences;
import org.gangju.spi.member.Target;
import org.gangju.spi.module.Presence;
import org.gangju.spi.module.Toggles;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.Pages;
import org.springframework.stereotype.Repository;

/** Reads enrollments: those of the classes that the caller sees, and those of the members, wherever their class is. */
@Repository
class EnrollmentReader extends TrainingReader<EnrollmentView> {

    private final Audiences audiences;
    private final Presence presence;
    private final Clock clock;

    EnrollmentReader(Pages pages, Audiences audiences, Toggles toggles, Clock clock) {
        super(pages, EnrollmentRows.AS_MADE);
        this.audiences = audiences;
        this.presence = toggles.of(Training.ID);
        this.clock = clock;
    }

    @Override
    public String typeName() {
        return EnrollmentView.TYPE_NAME;
    }

    @Override
    Condition visible(Caller caller) {
        Target own = new Target(Audience.EVERYBODY, column -> presence.within(column, caller));
        return Condition.any(List.of(
                presence.within(ClassRows.PATH, caller),
                audiences.among("e.member_id", List.of(own), LocalDate.now(clock))));
    }

    Map<ClassEnrollments, Connection<EnrollmentView>> ofClasses(Set<ClassEnrollments> parents, PageRequest page) {
        Map<ClassEnrollments, List<Condition>> conditions =
                parents.stream().collect(toMap(parent -> parent, EnrollmentReader::conditions));
        return pages.pages(EnrollmentRows.AS_MADE, conditions, page);
    }

    Map<Long, Connection<EnrollmentView>> ofMembers(Set<Long> memberKeys, PageRequest page) {
        Map<Long, List<Condition>> conditions =
                memberKeys.stream().collect(toMap(key -> key, key -> List.of(Condition.of("e.member_id = ?", key))));
        return pages.pages(EnrollmentRows.AS_MADE, conditions, page);
    }

    private static List<Condition> conditions(ClassEnrollments parent) {
        List<Condition> conditions = new ArrayList<>(List.of(Condition.of("e.class_id = ?", parent.classKey())));
        if (parent.status() != null) {
            conditions.add(Condition.of("e.status = ?", parent.status().name()));
        }
        return conditions;
    }
}
