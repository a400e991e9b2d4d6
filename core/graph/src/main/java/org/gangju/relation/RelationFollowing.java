package org.gangju.relation;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.gangju.organization.HeldOrganizations;
import org.gangju.spi.node.Keys;
import org.gangju.spi.period.Period;
import org.gangju.spi.relation.RelatedPair;
import org.gangju.spi.relation.RelationView;
import org.gangju.spi.tree.TreePath;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Ends and begins the relations of many pairs at once, in a number of statements that does not depend on how many they are. */
@Component
class RelationFollowing {

    private final HeldOrganizations organizations;
    private final RelationReader reader;
    private final JdbcTemplate sql;
    private final Keys keys;

    RelationFollowing(HeldOrganizations organizations, RelationReader reader, JdbcTemplate sql, Keys keys) {
        this.organizations = organizations;
        this.reader = reader;
        this.sql = sql;
        this.keys = keys;
    }

    /** What is wanted is asked while nobody else relates the same, and what there is is read thereafter. */
    void follow(String kind, Set<RelatedPair> pairs, LocalDate day, Supplier<Map<RelatedPair, List<Period>>> wanted) {
        Map<Long, TreePath> places = organizations.hold(
                pairs.stream().map(RelatedPair::organizationKey).collect(toSet()),
                pairs.stream().map(RelatedPair::relatedKey).collect(toSet()));
        Map<RelatedPair, List<Period>> due = wanted.get();
        Map<RelatedPair, List<RelationView>> open = reader.open(kind, pairs, day);
        List<Object[]> ended = new ArrayList<>();
        List<Begun> begun = new ArrayList<>();
        pairs.forEach(pair -> {
            RelationTimeline timeline =
                    RelationTimeline.of(open.getOrDefault(pair, List.of()), due.getOrDefault(pair, List.of()), day);
            timeline.ends().forEach((key, end) -> ended.add(new Object[] {end, key}));
            timeline.begun().forEach(period -> begun.add(new Begun(pair, period)));
        });
        end(ended);
        begin(kind, begun, places);
    }

    private void end(List<Object[]> ended) {
        if (!ended.isEmpty()) {
            sql.batchUpdate("UPDATE organization_relation SET valid_to = ?, version = version + 1 WHERE id = ?", ended);
        }
    }

    private void begin(String kind, List<Begun> begun, Map<Long, TreePath> places) {
        if (begun.isEmpty()) {
            return;
        }
        long first = keys.reserve("organization_relation", begun.size());
        List<Object[]> rows = new ArrayList<>();
        begun.forEach(relation -> rows.add(new Object[] {
            first + rows.size(),
            kind,
            relation.pair().organizationKey(),
            place(places, relation.pair().organizationKey()),
            relation.pair().relatedKey(),
            place(places, relation.pair().relatedKey()),
            relation.period().from(),
            relation.period().to()
        }));
        sql.batchUpdate("""
                INSERT INTO organization_relation (id, kind, organization_id, organization_path, related_id, related_path,
                    valid_from, valid_to, version)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0)""", rows);
    }

    private static String place(Map<Long, TreePath> places, long organization) {
        return Objects.requireNonNull(places.get(organization)).value();
    }

    private record Begun(RelatedPair pair, Period period) {}
}
