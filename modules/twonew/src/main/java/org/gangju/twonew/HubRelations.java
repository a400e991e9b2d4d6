package org.gangju.twonew;

import java.util.Set;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.node.NodeLoader;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.relation.NewRelation;
import org.gangju.spi.relation.RelationCommands;
import org.gangju.spi.relation.RelationView;
import org.springframework.stereotype.Component;

/** The relations between hubs and nodes, as the core keeps them; whoever changes an area needs no other permission. */
@Component
class HubRelations {

    private static final String READ = "relation.read";

    private final RelationCommands relations;
    private final NodeLoader<RelationView> reader;

    HubRelations(RelationCommands relations, NodeLoader<RelationView> reader) {
        this.relations = relations;
        this.reader = reader;
    }

    /** The key of the new relation. */
    long begin(AreaCommittee area, OrganizationView node, Caller caller) {
        String hub = new NodeId(OrganizationView.TYPE_NAME, area.organizationId()).encoded();
        NewRelation wanted = new NewRelation(hub, node.id(), AreaBook.RELATION, null, null, null);
        return relations.relate(wanted, caller).key();
    }

    /** One that somebody has ended already stays as it is. */
    void end(long key, Caller caller) {
        Caller reading = caller.holding(READ, TwoNewPermissions.WRITE.name());
        RelationView relation = reader.load(Set.of(key), reading).get(key);
        if (relation != null && relation.validTo() == null) {
            relations.end(relation.id(), null, null, reading);
        }
    }
}
