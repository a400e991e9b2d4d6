package org.gangju.redproperty.appointment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gangju.spi.module.Title;
import org.gangju.spi.privacy.PersonRecord;
import org.gangju.spi.privacy.PersonRecords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cross-appointments of a member. An erasure ends those in force and withdraws those that are proposed; the rows stay. */
@Component
class CrossPersonRecords implements PersonRecords {

    private final CrossAppointments appointments;
    private final CrossEffects effects;
    private final JdbcClient sql;

    CrossPersonRecords(CrossAppointments appointments, CrossEffects effects, JdbcClient sql) {
        this.appointments = appointments;
        this.effects = effects;
        this.sql = sql;
    }

    @Override
    public String key() {
        return "redproperty-cross";
    }

    @Override
    public Title title() {
        return new Title("交叉任职", "Cross-appointments");
    }

    @Override
    public Set<String> tables() {
        return Set.of("cross_appointment");
    }

    @Override
    public int erase(long member, LocalDate today) {
        List<CrossAppointment> pending = appointments.findPendingOfMember(member, today);
        effects.stopAll(pending, today);
        return pending.size();
    }

    @Override
    public List<PersonRecord> of(long member, int most, boolean restricted) {
        return sql.sql("""
                        SELECT x.home_role, x.office, x.starts_on, x.ends_on, x.status, x.valid_from, x.valid_to
                        FROM cross_appointment x WHERE x.member_id = ? ORDER BY x.id LIMIT\s""" + most)
                .param(member)
                .query((row, number) -> record(row))
                .list();
    }

    private static PersonRecord record(ResultSet row) throws SQLException {
        return PersonRecord.of(
                "homeRole",
                row.getString("home_role"),
                "office",
                row.getString("office"),
                "startsOn",
                row.getObject("starts_on", LocalDate.class),
                "endsOn",
                row.getObject("ends_on", LocalDate.class),
                "status",
                row.getString("status"),
                "validFrom",
                row.getObject("valid_from", LocalDate.class),
                "validTo",
                row.getObject("valid_to", LocalDate.class));
    }
}
