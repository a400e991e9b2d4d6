package org.gangju.spi.assignment;

import java.time.LocalDate;
import org.apiguardian.api.API;

/**
 * Who held duties on a day, as SQL for a module's own statements. Provided by the core graph; safe for any thread.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface AssignmentTables {

    /**
     * A subquery in parentheses, which still takes an alias, of the assignments for subjects of one type that held on the day: {@code id}, {@code subject_id}, {@code role_name} and
     * {@code member_id}, which is null for somebody who is no member. It takes no parameters.
     *
     * @param subjectType the GraphQL type of the subjects
     */
    String on(String subjectType, LocalDate day);
}
