package org.gangju.redproperty;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gangju.spi.link.GridLinkView;
import org.gangju.spi.node.NodeLoader;
import org.gangju.spi.office.OfficeAppointmentView;
import org.gangju.spi.relation.RelationView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whether what the core keeps for this module is still there to be ended: others may have ended it by the core's own
 * mutations, and what has ended is not ended again.
 */
@Component
class OpenLinks {

    private final NodeLoader<GridLinkView> links;
    private final NodeLoader<RelationView> relations;
    private final NodeLoader<OfficeAppointmentView> appointments;

    OpenLinks(
            List<NodeLoader<GridLinkView>> links,
            NodeLoader<RelationView> relations,
            NodeLoader<OfficeAppointmentView> appointments) {
        this.links = links.stream()
                .filter(loader -> loader.typeName().equals(GridLinkView.OF_ORGANIZATION))
                .findFirst()
                .orElseThrow();
        this.relations = relations;
        this.appointments = appointments;
    }

    boolean hasLink(long key, LocalDate day) {
        GridLinkView found = links.load(Set.of(key), Everywhere.itself()).get(key);
        return found != null && goesBeyond(found.validTo(), day);
    }

    boolean hasRelation(long key, LocalDate day) {
        RelationView found = relations.load(Set.of(key), Everywhere.itself()).get(key);
        return found != null && goesBeyond(found.validTo(), day);
    }

    boolean hasAppointment(long key, LocalDate day) {
        OfficeAppointmentView found =
                appointments.load(Set.of(key), Everywhere.itself()).get(key);
        return found != null && goesBeyond(found.validTo(), day);
    }

    private static boolean goesBeyond(@Nullable LocalDate end, LocalDate day) {
        return end == null || end.isAfter(day);
    }
}
