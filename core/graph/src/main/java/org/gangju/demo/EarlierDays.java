package org.gangju.demo;

import java.time.LocalDate;
import org.gangju.spi.launch.Backdating;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Dates what modules add to the demo city back; of organizations the versions too, which have no other before them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EarlierDays implements Backdating {

    private final JdbcClient sql;

    EarlierDays(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void established(long organizationKey, LocalDate day) {
        sql.sql("UPDATE organization SET established_on = ? WHERE id = ? AND established_on > ?")
                .params(day, organizationKey, day)
                .update();
        sql.sql("UPDATE organization_version SET valid_from = ? WHERE organization_id = ? AND valid_from > ?")
                .params(day, organizationKey, day)
                .update();
    }

    @Override
    public void joined(long membershipKey, LocalDate day) {
        sql.sql("UPDATE membership SET valid_from = ? WHERE id = ? AND valid_from > ?")
                .params(day, membershipKey, day)
                .update();
    }
}
