package org.gangju.fourties;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.gangju.spi.caller.Territory;
import org.gangju.spi.caller.Territory.Place;
import org.gangju.spi.grid.GridDirectory;
import org.gangju.spi.grid.GridLevel;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.launch.FirstStart;
import org.gangju.spi.member.MemberDeclarations;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The functional branches of the demo city: three in each of the {@value #COMMUNITIES} communities with the most members.
 * Those join who have declared what a branch is about, and some of their neighbours. The branches came about and grew over
 * the two years before the first start; those that have ended did so on its day. The same city on the same day gets the same
 * branches. All of it is one transaction: there is no half of it.
 */
@Component
class FourtiesDemo implements FirstStart {

    private static final Logger LOG = LoggerFactory.getLogger(FourtiesDemo.class);
    private static final long SEED = 21;
    private static final int COMMUNITIES = 20;
    private static final int FEWEST = 3;
    private static final int MOST = 8;

    private final Territory territory;
    private final DemoCommunities communities;
    private final DemoBranches branches;
    private final MemberDeclarations declarations;
    private final GridDirectory grids;
    private final Clock clock;

    FourtiesDemo(
            Territory territory,
            DemoCommunities communities,
            DemoBranches branches,
            MemberDeclarations declarations,
            GridDirectory grids,
            Clock clock) {
        this.territory = territory;
        this.communities = communities;
        this.branches = branches;
        this.declarations = declarations;
        this.grids = grids;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void load() {
        territory.first().map(Place::organization).ifPresent(this::load);
    }

    /** Likewise, of one city. */
    @Transactional
    void load(TreePath city) {
        Random random = new Random(SEED);
        List<DemoCommunity> busiest = communities.of(city, LocalDate.now(clock), COMMUNITIES);
        for (int index = 0; index < busiest.size(); index++) {
            load(busiest.get(index), index, random);
        }
        LOG.info("Added functional branches to {} communities of the demo city", busiest.size());
    }

    private void load(DemoCommunity community, int index, Random random) {
        List<DemoTheme> themes = DemoTheme.of(index);
        Map<Long, List<String>> declared = declarations.skills(
                community.members().stream().map(MemberView::key).collect(toSet()));
        for (int position = 0; position < themes.size(); position++) {
            DemoTheme theme = themes.get(position);
            Long grid = theme.kind() == FunctionalBranchKind.LOCALITY ? estate(community.organization()) : null;
            if (theme.kind() != FunctionalBranchKind.LOCALITY || grid != null) {
                branches.add(
                        theme,
                        community.organization(),
                        grid,
                        theme.days(LocalDate.now(clock), index * themes.size() + position),
                        joining(theme, community, declared, random));
            }
        }
    }

    /** Those who have declared one of its words first, then others until there are enough. */
    private static List<MemberView> joining(
            DemoTheme theme, DemoCommunity community, Map<Long, List<String>> declared, Random random) {
        List<MemberView> shuffled = new ArrayList<>(community.members());
        Collections.shuffle(shuffled, random);
        Set<String> words = Set.copyOf(theme.tags());
        List<MemberView> joining = new ArrayList<>(shuffled.stream()
                .filter(member ->
                        declared.getOrDefault(member.key(), List.of()).stream().anyMatch(words::contains))
                .limit(MOST)
                .toList());
        shuffled.stream()
                .filter(member -> !joining.contains(member))
                .limit(Math.max(0, FEWEST - joining.size()))
                .toList()
                .forEach(joining::add);
        return joining;
    }

    /** The first estate of the community; none where none was drawn. */
    private @Nullable Long estate(OrganizationView community) {
        return territory
                .of(community.key())
                .flatMap(place -> grids.inside(place.scope().grids().enclosing(), GridLevel.ESTATE, 1).stream()
                        .findFirst())
                .map(GridView::key)
                .orElse(null);
    }
}
