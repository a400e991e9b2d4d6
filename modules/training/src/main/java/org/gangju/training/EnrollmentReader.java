package org.gangju.training;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.Pages;
import org.springframework.stereotype.Repository;

/** Reads enrollments: those of the classes that the caller sees, and those of the members, wherever their class is. */
@Repository
class EnrollmentReader extends TrainingReader<EnrollmentView> {

    EnrollmentReader(Pages pages) {
        super(pages, EnrollmentRows.AS_MADE);
    }

    @Override
    public String typeName() {
        return EnrollmentView.TYPE_NAME;
    }

    Map<ClassEnrollments, Connection<EnrollmentView>> ofClasses(
            Set<ClassEnrollments> parents, PageRequest page, Caller caller) {
        Map<ClassEnrollments, List<Condition>> conditions =
                parents.stream().collect(toMap(parent -> parent, EnrollmentReader::conditions));
        return pages.pages(EnrollmentRows.AS_MADE, conditions, page, caller);
    }

    Map<Long, Connection<EnrollmentView>> ofMembers(Set<Long> memberKeys, PageRequest page, Caller caller) {
        Map<Long, List<Condition>> conditions =
                memberKeys.stream().collect(toMap(key -> key, key -> List.of(Condition.of("e.member_id = ?", key))));
        return pages.pages(EnrollmentRows.AS_MADE, conditions, page, caller);
    }

    private static List<Condition> conditions(ClassEnrollments parent) {
        List<Condition> conditions = new ArrayList<>(List.of(Condition.of("e.class_id = ?", parent.classKey())));
        if (parent.status() != null) {
            conditions.add(Condition.of("e.status = ?", parent.status().name()));
        }
        return conditions;
    }
}
