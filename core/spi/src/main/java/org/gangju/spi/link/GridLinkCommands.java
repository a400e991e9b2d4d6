package org.gangju.spi.link;

import java.time.LocalDate;
import java.util.List;
import org.apiguardian.api.API;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * Changes to the links between organizations and grids. Each joins the caller's transaction, keeps the core's rules (a
 * broken one is thrown as a {@link org.gangju.spi.command.RuleViolation}) and treats what lies outside the caller's scope
 * as missing. An organization's links end when it is retired; a grid's links go on for the grid that takes it over.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface GridLinkCommands {

    /**
     * Links an active organization to a grid in force. A branch is linked to a community, an estate or a cell, and nothing
     * twice to the same grid on one day.
     *
     * @param organizationField the input's field that names the organization
     */
    GridLinkView link(NewGridLink wanted, String organizationField, Caller caller);

    /**
     * Links one organization to many grids, under the same rules but one: what links it to one of them by that kind on one of
     * the days gives way from the first of these days on. The number of statements does not depend on how many.
     *
     * @param wanted of one organization and one kind, of which no two hold for one grid on one day
     * @return the links, in their order
     */
    List<GridLinkView> linkAll(List<NewGridLink> wanted, String organizationField, Caller caller);

    /**
     * Ends a link: it holds up to the day before.
     *
     * @param on the first day on which it holds no more; null for today
     */
    GridLinkView end(String id, @Nullable LocalDate on, @Nullable Integer expectedVersion, Caller caller);

    /**
     * Ends all links of one kind that an organization has: they hold up to yesterday.
     *
     * @param organizationField the input's field that names the organization
     */
    void endAll(String organizationId, GridLinkKind kind, String organizationField, Caller caller);

    /**
     * Ends what links an organization and a grid by one kind on the days of a period, whoever asks; nothing where others have
     * ended it already. A feature that has linked both finds its link so even where the link has gone on for an heir of the
     * grid, and by another key.
     *
     * @param period the days of what the link came of
     * @param on the first day on which none of them holds any more
     * @return how many have been ended
     */
    int endBetween(GridLinkKind kind, long organizationKey, long gridKey, Period period, LocalDate on);
}
