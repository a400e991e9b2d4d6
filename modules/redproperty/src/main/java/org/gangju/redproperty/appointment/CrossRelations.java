package org.gangju.redproperty.appointment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangju.spi.period.Period;
import org.gangju.spi.relation.RelatedPair;
import org.gangju.spi.relation.RelationCommands;
import org.springframework.stereotype.Component;

/**
 * The relations CONCURRENT_SEAT from home to target organizations. One relation serves all cross-appointments of a pair: it holds
 * as long as one of them does, and one that both have already becomes theirs.
 */
@Component
class CrossRelations {

    static final String KIND = "CONCURRENT_SEAT";

    private final CrossAppointments appointments;
    private final RelationCommands relations;

    CrossRelations(CrossAppointments appointments, RelationCommands relations) {
        this.appointments = appointments;
        this.relations = relations;
    }

    /** The appointments are written, as they are in force from the day on. */
    void follow(Collection<CrossAppointmentView> changed, LocalDate day) {
        Set<RelatedPair> pairs = changed.stream().map(CrossRelations::pair).collect(toSet());
        relations.follow(KIND, pairs, day, () -> inForce(pairs, day));
    }

    private Map<RelatedPair, List<Period>> inForce(Set<RelatedPair> pairs, LocalDate day) {
        List<Long> homes =
                pairs.stream().map(RelatedPair::organizationKey).distinct().toList();
        List<Long> targets =
                pairs.stream().map(RelatedPair::relatedKey).distinct().toList();
        return appointments.findInForce(homes, targets, day).stream()
                .collect(groupingBy(
                        appointment -> pair(appointment.view()),
                        mapping(appointment -> appointment.inForce("id"), toList())));
    }

    private static RelatedPair pair(CrossAppointmentView appointment) {
        return new RelatedPair(appointment.homeKey(), appointment.targetKey());
    }
}
