package org.gangju.link;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.ExpectedVersion;
import org.gangju.spi.command.InputRule;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.grid.GridDirectory;
import org.gangju.spi.grid.GridLevel;
import org.gangju.spi.grid.GridStatus;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.link.GridLinkCommands;
import org.gangju.spi.link.GridLinkKind;
import org.gangju.spi.link.GridLinkView;
import org.gangju.spi.link.NewGridLink;
import org.gangju.spi.node.Keys;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationDirectory;
import org.gangju.spi.organization.OrganizationStatus;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.period.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes and ends links. */
@Service
@Transactional
class GridLinkBook implements GridLinkCommands {

    private static final Set<GridLevel> LED_BY_BRANCHES = Set.of(GridLevel.COMMUNITY, GridLevel.ESTATE, GridLevel.CELL);

    private final GridLinks links;
    private final GridLinkReader reader;
    private final GridLinkEnding ending;
    private final GridLinkReplacing replacing;
    private final OrganizationDirectory organizations;
    private final GridDirectory grids;
    private final Keys keys;
    private final Clock clock;

    GridLinkBook(
            GridLinks links,
            GridLinkReader reader,
            GridLinkEnding ending,
            GridLinkReplacing replacing,
            OrganizationDirectory organizations,
            GridDirectory grids,
            Keys keys,
            Clock clock) {
        this.links = links;
        this.reader = reader;
        this.ending = ending;
        this.replacing = replacing;
        this.organizations = organizations;
        this.grids = grids;
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public GridLinkView link(NewGridLink wanted, String organizationField, Caller caller) {
        Period period = period(wanted);
        OrganizationView organization = organization(wanted, organizationField, caller);
        GridView grid = checked(grids.hold(wanted.gridId(), "gridId", caller), wanted.kind());
        if (reader.overlaps(wanted.kind(), organization.key(), grid.key(), period)) {
            throw new RuleViolation(LinkRule.LINK_OVERLAPS, "validFrom", organization.shortName(), grid.name());
        }
        GridLink link =
                new GridLink(keys.next("organization_grid_link"), wanted.kind(), organization, grid.key(), period);
        return links.saveAndFlush(link).view();
    }

    @Override
    public List<GridLinkView> linkAll(List<NewGridLink> wanted, String organizationField, Caller caller) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        OrganizationView organization = organization(sole(wanted), organizationField, caller);
        Map<String, GridView> held =
                grids.hold(wanted.stream().map(NewGridLink::gridId).toList(), caller);
        return replacing.add(wanted.stream()
                .map(link -> row(link, organization, held(link.gridId(), held)))
                .toList());
    }

    /** One for all of them. */
    private static NewGridLink sole(List<NewGridLink> wanted) {
        NewGridLink one = wanted.getFirst();
        boolean alike = wanted.stream()
                .allMatch(link ->
                        link.kind() == one.kind() && link.organizationId().equals(one.organizationId()));
        if (!alike) {
            throw new IllegalArgumentException("links of several kinds or organizations");
        }
        return one;
    }

    private static GridView held(String id, Map<String, GridView> held) {
        return Optional.ofNullable(held.get(id))
                .orElseThrow(() -> new RuleViolation(InputRule.NOT_FOUND, "gridId", id));
    }

    private GridLinkView row(NewGridLink wanted, OrganizationView organization, GridView grid) {
        Period period = period(wanted);
        return new GridLinkView(
                0,
                wanted.kind(),
                organization.key(),
                organization.path(),
                checked(grid, wanted.kind()).key(),
                period.from(),
                period.to(),
                0,
                null);
    }

    private Period period(NewGridLink wanted) {
        LocalDate from = wanted.validFrom();
        return Period.of(from == null ? today() : from, wanted.validTo(), "validTo");
    }

    @Override
    public int endBetween(GridLinkKind kind, long organizationKey, long gridKey, Period period, LocalDate on) {
        return ending.endBetween(kind, organizationKey, gridKey, period, on);
    }

    @Override
    public GridLinkView end(String id, @Nullable LocalDate on, @Nullable Integer expectedVersion, Caller caller) {
        GridLink link = key(id).flatMap(links::findToChange)
                .filter(found -> found.within(caller.scope().organizations()))
                .filter(found -> found.view().id().equals(id))
                .orElseThrow(() -> new RuleViolation(InputRule.NOT_FOUND, "id", id));
        ExpectedVersion.require(expectedVersion, link.version());
        LocalDate today = today();
        link.endOn(on == null ? today : on, today);
        return links.saveAndFlush(link).view();
    }

    @Override
    public void endAll(String organizationId, GridLinkKind kind, String organizationField, Caller caller) {
        OrganizationView organization = organizations.lock(organizationId, organizationField, caller);
        ending.endAllOf(organization.key(), kind, today());
    }

    /** Held alone, so that of two who link it the second waits for the first. */
    private OrganizationView organization(NewGridLink wanted, String field, Caller caller) {
        OrganizationView organization = organizations.lock(wanted.organizationId(), field, caller);
        if (organization.status() == OrganizationStatus.RETIRED) {
            throw new RuleViolation(LinkRule.LINK_ORGANIZATION_RETIRED, field, organization.shortName());
        }
        if (wanted.kind() == GridLinkKind.BRANCH && !BranchTypes.contains(organization.type())) {
            throw new RuleViolation(LinkRule.LINK_NEEDS_BRANCH, field, organization.shortName());
        }
        return organization;
    }

    private static GridView checked(GridView grid, GridLinkKind kind) {
        if (grid.status() != GridStatus.ACTIVE) {
            throw new RuleViolation(LinkRule.LINK_GRID_NOT_IN_FORCE, "gridId", grid.name());
        }
        if (kind == GridLinkKind.BRANCH && !LED_BY_BRANCHES.contains(grid.level())) {
            throw new RuleViolation(LinkRule.LINK_GRID_LEVEL, "gridId", grid.name());
        }
        return grid;
    }

    private static Optional<Long> key(String id) {
        return Stream.of(GridLinkView.OF_BRANCH, GridLinkView.OF_ORGANIZATION)
                .flatMap(type -> NodeId.keyOf(type, id).stream())
                .findFirst();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
