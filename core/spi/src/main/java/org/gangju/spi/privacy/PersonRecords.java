package org.gangju.spi.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apiguardian.api.API;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.module.Title;

/**
 * What one feature holds about members. The kernel's core asks every bean of this type whenever a member is erased and
 * whenever somebody gets a copy of what is held about a member; every table with a column about members belongs to one.
 *
 * <p>All is called on one thread in the transaction of the mutation, which holds the member's row. The number of
 * statements must not depend on how many rows there are.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface PersonRecords {

    /** Rows of one part that a copy has at most. */
    int MOST = 1_000;

    /** The stable name of this part, of at most 20 letters and dashes, unique among all. */
    String key();

    /** What people call this part. */
    Title title();

    /** The names of the tables that this part answers for, in lower case. */
    Set<String> tables();

    /**
     * Asks whether the caller may have this part of the member erased; whoever may erase members may, unless the part has
     * rules of its own. Asked of all parts before any of them erases, and before a dry run.
     *
     * @param member the member's key
     * @throws org.gangju.spi.command.RuleViolation at the input's field {@code id} when the caller may not
     */
    default void requireErasable(long member, Caller caller) {}

    /**
     * Ends on the day what still holds about the member, and empties or removes what tells of the person. What past figures
     * are counted from stays: keys, days, kinds and states.
     *
     * @param member the member's key
     * @return how many rows were ended, emptied or removed
     */
    int erase(long member, LocalDate today);

    /**
     * What is held about the member, in an order that stays the same.
     *
     * @param member the member's key
     * @param most how many rows are wanted at most
     * @param restricted whether values of restricted categories, such as phone numbers, may be among them
     */
    List<PersonRecord> of(long member, int most, boolean restricted);
}
