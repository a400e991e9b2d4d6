package org.gangju.redproperty.council;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gangju.spi.relation.RelatedPair;
import org.gangju.spi.relation.RelationCommands;
import org.springframework.stereotype.Component;

/**
 * The relations FOUR_PARTY from the organizations that seats speak for to those that the estates belong to. One relation serves all
 * seats of a pair: it holds as long as one of them does, and one that both have already becomes theirs.
 */
@Component
class FourPartyRelations {

    static final String KIND = "FOUR_PARTY";

    private final RelationCommands relations;
    private final FourPartySeatTable seats;

    FourPartyRelations(RelationCommands relations, FourPartySeatTable seats) {
        this.relations = relations;
        this.seats = seats;
    }

    /** Whom the seats relate, as the councils are now; a grid worker's seat relates nobody. */
    static Set<RelatedPair> pairs(Collection<FourPartySeatView> seats, Collection<FourPartyCouncil> councils) {
        Map<Long, Long> organizations =
                councils.stream().collect(toMap(FourPartyCouncil::id, FourPartyCouncil::organizationId));
        return seats.stream()
                .filter(seat -> seat.organizationKey() != null)
                .map(seat -> new RelatedPair(
                        Objects.requireNonNull(seat.organizationKey()),
                        Objects.requireNonNull(organizations.get(seat.councilKey()))))
                .collect(toSet());
    }

    /** The seats that relate them are written, as they are from the day on. */
    void follow(Set<RelatedPair> pairs, LocalDate day) {
        relations.follow(KIND, pairs, day, () -> seats.relating(pairs, day));
    }
}
