package org.gangju.spi.indicator;

import java.time.LocalDate;
import java.util.Optional;
import org.apiguardian.api.API;
import org.gangju.spi.organization.OrganizationView;

/**
 * One indicator. A bean of this type adds it to {@code indicators}; called on a virtual thread, outside any
 * transaction, for an organization within the caller's scope. Most are a {@link CountedIndicator}.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface IndicatorRule {

    /** What it is; the key and the module never change. */
    IndicatorProfile profile();

    /**
     * The figures of an organization's whole subtree on a day and of the parts of it, in as many statements however large
     * the subtree is; {@link IndicatorCounts} needs one. What belongs to organizations below for which the module is off
     * counts neither above nor below the line.
     *
     * @param organization the organization as it was on the day
     * @param counts the kernel's, for rows that count one by one
     */
    IndicatorTable table(OrganizationView organization, LocalDate asOf, IndicatorCounts counts);

    /**
     * The very rows behind the figures, with an {@link IndicatorCount#subject}: as many as the denominator of the total, and
     * those that fulfil it as many as the numerator, each once however often it counts below. A number over one, such as a
     * largest load, has as many as the numerator. Nothing for an indicator whose
     * rows cannot be looked at, as long as nobody has said what they are. The kernel keeps to what the caller may see.
     *
     * @param organization the organization as it was on the day
     */
    default Optional<IndicatorCount> rows(OrganizationView organization, LocalDate asOf) {
        return Optional.empty();
    }
}
