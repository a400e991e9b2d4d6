package org.gangju.redproperty.council;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gangju.redproperty.election.ElectionBook;
import org.gangju.spi.module.Title;
import org.gangju.spi.page.Condition;
import org.gangju.spi.privacy.PersonRecord;
import org.gangju.spi.privacy.PersonRecords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The seats of a member in four-party councils and owners' committees. An erasure ends those that still hold, and the
 * councils follow; the rows stay with the tombstone, because past figures are counted from them.
 */
@Component
class SeatPersonRecords implements PersonRecords {

    private final FourPartySeatTable councilSeats;
    private final ElectionBook elections;
    private final FourPartyCouncils councils;
    private final FourPartyStates states;
    private final FourPartyRelations relations;
    private final JdbcClient sql;

    SeatPersonRecords(
            FourPartySeatTable councilSeats,
            ElectionBook elections,
            FourPartyCouncils councils,
            FourPartyStates states,
            FourPartyRelations relations,
            JdbcClient sql) {
        this.councilSeats = councilSeats;
        this.elections = elections;
        this.councils = councils;
        this.states = states;
        this.relations = relations;
        this.sql = sql;
    }

    @Override
    public String key() {
        return "redproperty-seats";
    }

    @Override
    public Title title() {
        return new Title("四方协同和业委会席位", "Seats in four-party councils and owners' committees");
    }

    @Override
    public Set<String> tables() {
        return Set.of("four_party_seat", "owners_committee_seat");
    }

    /** The assignments behind the seats are the core's, which ends them itself. */
    @Override
    public int erase(long member, LocalDate today) {
        List<FourPartySeatView> open = councilSeats.open(Condition.of("s.member_id = ?", member), today);
        Set<Long> affected = open.stream().map(FourPartySeatView::councilKey).collect(Collectors.toSet());
        List<FourPartyCouncil> held = affected.isEmpty() ? List.of() : councils.findToChange(affected);
        int ended =
                councilSeats.end(Condition.of("member_id = ?", member), today) + elections.vacateAllOf(member, today);
        relations.follow(FourPartyRelations.pairs(open, held), today);
        states.follow(held, today);
        return ended;
    }

    @Override
    public List<PersonRecord> of(long member, int most, boolean restricted) {
        return sql.sql("""
                        SELECT 'FourPartyCouncil' AS kind, s.council_id AS subject, s.seat AS seat, NULL AS party_seat,
                            s.valid_from AS valid_from, s.valid_to AS valid_to, s.id AS id
                        FROM four_party_seat s WHERE s.member_id = ?
                        UNION ALL
                        SELECT 'OwnersCommittee', s.committee_id, CONCAT('SEAT_', s.seat_number), s.party_seat,
                            s.valid_from, s.valid_to, s.id
                        FROM owners_committee_seat s WHERE s.member_id = ? ORDER BY valid_from, id LIMIT\s""" + most)
                .params(member, member)
                .query((row, number) -> record(row))
                .list();
    }

    private static PersonRecord record(ResultSet row) throws SQLException {
        return PersonRecord.of(
                "subject",
                row.getString("kind") + ":" + row.getLong("subject"),
                "seat",
                row.getString("seat"),
                "partySeat",
                row.getString("party_seat"),
                "validFrom",
                row.getObject("valid_from", LocalDate.class),
                "validTo",
                row.getObject("valid_to", LocalDate.class));
    }
}
