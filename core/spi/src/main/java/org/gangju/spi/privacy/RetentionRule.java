package org.gangju.spi.privacy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.apiguardian.api.API;
import org.gangju.spi.module.Title;

/**
 * Data about people that are kept for a time after something has ended, and erased then. A bean of this type is all it
 * takes; the kernel applies it daily, whether or not the module is on, because what is kept is kept there, too. The rows
 * themselves stay: counts never change by it.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface RetentionRule {

    /** A name that is unique among all rules: 1 to 40 of a–z and dashes, such as {@code assignment-names}. */
    String key();

    /** The module that it belongs to; callers for whom that is off are not told of the rule, which is applied all the same. */
    default String moduleId() {
        return "core";
    }

    /** What is erased, for people. */
    Title title();

    /** How long it is kept, a day at least, unless the installation's settings say otherwise. */
    Period keptFor();

    /** How much there is to erase of what ended before this day. Called inside a transaction. */
    long due(LocalDate endedBefore);

    /**
     * Erases some of it, the same never twice, in statements that meet no more than the limit. Called inside a
     * transaction of its own, on every replica, and perhaps on two at once: what another one erases meanwhile is left out.
     *
     * @param limit how much at most; less in the answer says that nothing was left
     * @return whom each erased row was about, as {@link AboutPerson#person()} names them: their keys are destroyed with it
     */
    List<String> erase(LocalDate endedBefore, int limit);
}
