package org.gangju.spi.indicator;

import java.time.LocalDate;
import java.util.Optional;
import org.apiguardian.api.API;
import org.gangju.spi.module.Title;
import org.gangju.spi.organization.OrganizationView;

/**
 * One indicator. A bean of this type adds it to {@code indicators}; called on a virtual thread, outside any
 * transaction, for an organization within the caller's scope.
 */
@API(status = API.Status.STABLE, since = "0.1")
public interface IndicatorRule {

    /** The stable key that clients ask for, such as {@code K1}. */
    String key();

    /** What users call it. */
    Title title();

    /** Changes whenever the same rows would give another figure. */
    String ruleVersion();

    /** The module that it belongs to; where that is off it has no figures, and nobody asks it for any. */
    default String moduleId() {
        return "core";
    }

    /** The permission without which the indicator is left out. */
    String permission();

    /**
     * The permission to list the people that it counts; nothing for one that counts no people. Where a caller does not hold
     * it, small figures and those that would tell them are kept back.
     */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    default Optional<String> listedBy() {
        return Optional.empty();
    }

    /**
     * The figures of an organization's whole subtree on a day and of the parts of it, in as many statements however large
     * the subtree is; {@link IndicatorCounts} needs one. What belongs to organizations below for which the module is off
     * counts neither above nor below the line.
     *
     * @param organization the organization as it was on the day
     */
    IndicatorTable table(OrganizationView organization, LocalDate asOf);

    /**
     * The very rows behind the figures, with an {@link IndicatorCount#subject}: as many as the denominator of the total, and
     * those that fulfil it as many as the numerator, each once however often it counts below. Nothing for an indicator whose
     * rows cannot be looked at, as long as nobody has said what they are. The kernel keeps to what the caller may see.
     *
     * @param organization the organization as it was on the day
     */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    default Optional<IndicatorCount> rows(OrganizationView organization, LocalDate asOf) {
        return Optional.empty();
    }
}
