package org.gangju.assignment;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.gangju.spi.assignment.AssignmentTables;
import org.springframework.stereotype.Component;

/** Takes duties from the dated assignments; the alias is such as no query of a module uses. */
@Component
class HeldAssignments implements AssignmentTables {

    private static final Pattern TYPE = Pattern.compile("[A-Za-z]{1,64}");

    @Override
    public String on(String subjectType, LocalDate day) {
        if (!TYPE.matcher(subjectType).matches()) {
            throw new IllegalArgumentException(subjectType);
        }
        return """
                (SELECT held_duty.id, held_duty.subject_id, held_duty.role_name, held_duty.member_id FROM assignment held_duty \
                WHERE held_duty.subject_type = '%1$s' AND held_duty.valid_from <= DATE '%2$s' \
                AND (held_duty.valid_to IS NULL OR held_duty.valid_to > DATE '%2$s'))""".formatted(subjectType, day);
    }
}
