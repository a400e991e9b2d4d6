package org.gangju.twonew.area;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.node.NodeLoader;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.period.Period;
import org.gangju.spi.relation.NewRelation;
import org.gangju.spi.relation.RelationCommands;
import org.gangju.spi.relation.RelationView;
import org.gangju.twonew.TwoNewPermissions;
import org.springframework.stereotype.Component;

/** The relations between hubs and nodes, as the core keeps them; whoever changes an area needs no other permission. */
@Component
class HubRelations {

    static final String KIND = "HUB_NODE";

    private static final String READ = "relation.read";

    private final RelationCommands relations;
    private final NodeLoader<RelationView> reader;

    HubRelations(RelationCommands relations, NodeLoader<RelationView> reader) {
        this.relations = relations;
        this.reader = reader;
    }

    /** For each node a new one, or the one by which somebody has related both already; in the same statements for many. */
    Map<Long, RelationView> begin(AreaCommittee area, Set<Long> nodes, LocalDate today, Caller caller) {
        Map<Long, RelationView> begun = new HashMap<>();
        relations.between(KIND, Set.of(area.organizationId()), nodes, Period.since(today)).stream()
                .filter(found -> holds(found, today))
                .forEach(found -> begun.putIfAbsent(found.relatedKey(), found));
        List<NewRelation> missing = nodes.stream()
                .filter(node -> !begun.containsKey(node))
                .map(node -> wanted(area.organizationId(), node))
                .toList();
        relations.relateAll(missing, caller).forEach(made -> begun.put(made.relatedKey(), made));
        return begun;
    }

    /** One that somebody has ended already stays as it is. */
    void end(long key, LocalDate today, Caller caller) {
        Caller reading = caller.holding(READ, TwoNewPermissions.WRITE.name());
        RelationView relation = reader.load(Set.of(key), reading).get(key);
        if (relation != null && holds(relation, today)) {
            relations.end(relation.id(), today, null, reading);
        }
    }

    /** In one statement. */
    void endAll(List<Long> keys, LocalDate today) {
        relations.endAll(keys, today);
    }

    private static boolean holds(RelationView relation, LocalDate today) {
        return new Period(relation.validFrom(), relation.validTo()).holdsOn(today);
    }

    private static NewRelation wanted(long hub, long node) {
        return new NewRelation(
                new NodeId(OrganizationView.TYPE_NAME, hub).encoded(),
                new NodeId(OrganizationView.TYPE_NAME, node).encoded(),
                KIND,
                null,
                null,
                null);
    }
}
