package org.gangju.spi.member;

import java.time.LocalDate;
import org.apiguardian.api.API;

/** Memberships as SQL for a module's own statements. Provided by the core graph; safe for any thread. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface MembershipTables {

    /**
     * The memberships beside the primary ones that hold on a day, for {@code FROM}: {@code membership_id}, {@code member_id},
     * {@code organization_id} and {@code home_path}, today's place of the organization of the primary membership.
     *
     * @return a subquery in parentheses, which still takes an alias; the day stands in its text
     */
    String beside(LocalDate day);
}
