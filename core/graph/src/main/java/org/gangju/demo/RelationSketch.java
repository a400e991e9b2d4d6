package org.gangju.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gangju.spi.link.GridLinkKind;
import org.gangju.spi.relation.OrganizationRelationKind;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/** With which communities of its street or district an institution has to do. */
final class RelationSketch {

    private static final int MOST_COMMUNITIES = 3;
    private static final double CHANCE_OF_BUILDING_TOGETHER = 0.5;
    private static final double CHANCE_OF_AN_END = 0.15;

    private final Dice dice;
    private final TreePath institution;
    private final DemoRows rows;

    RelationSketch(long seed, String code, TreePath institution, DemoRows rows) {
        this.dice = Dice.of(seed, code, "relations");
        this.institution = institution;
        this.rows = rows;
    }

    /** @param communities where it may check in */
    void write(List<Neighbour> communities) {
        List<Neighbour> left = new ArrayList<>(communities);
        int wanted = Math.min(1 + dice.below(MOST_COMMUNITIES), left.size());
        for (int count = 0; count < wanted; count++) {
            Neighbour neighbour = left.remove(dice.below(left.size()));
            TreePath community = neighbour.organization();
            LocalDate since = PeopleSketch.TODAY.minusDays(60L + dice.below(660));
            LocalDate end = dice.chance(CHANCE_OF_AN_END) ? since.plusDays(10L + dice.below(40)) : null;
            add(OrganizationRelationKind.CHECKED_IN, community, "机关企事业单位党组织到社区报到", since, end);
            LinkSketch.add(rows, GridLinkKind.SERVES_GRID, institution, neighbour.grid(), since, end);
            if (count == 0 && dice.chance(CHANCE_OF_BUILDING_TOGETHER)) {
                add(OrganizationRelationKind.CO_BUILDING, community, "签订共建协议", since.plusDays(20), null);
            }
        }
    }

    private void add(
            OrganizationRelationKind kind, TreePath community, String note, LocalDate from, @Nullable LocalDate to) {
        rows.add(
                DemoTable.ORGANIZATION_RELATION,
                rows.key(DemoTable.ORGANIZATION_RELATION),
                kind.name(),
                institution.id(),
                institution.value(),
                community.id(),
                community.value(),
                note,
                from,
                to);
    }
}
