package org.gangju.training;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.gangju.spi.module.ModuleTask;
import org.gangju.spi.module.Presence;
import org.gangju.spi.module.Toggles;
import org.gangju.spi.page.Condition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Starts open classes on their first day, where the module is on. */
@Component
class TrainingClassStart implements ModuleTask {

    private final JdbcClient sql;
    private final Presence presence;
    private final Clock clock;

    TrainingClassStart(JdbcClient sql, Toggles toggles, Clock clock) {
        this.sql = sql;
        this.presence = toggles.of(Training.ID);
        this.clock = clock;
    }

    @Override
    public String moduleId() {
        return Training.ID;
    }

    @Override
    public String name() {
        return "start-classes";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        Condition due = Condition.all(List.of(
                Condition.of("status = ?", ClassStatus.OPEN.name()),
                Condition.of("starts_on <= ?", LocalDate.now(clock)),
                presence.everywhere("organization_path")));
        sql.sql("UPDATE training_class SET status = ?, version = version + 1 WHERE " + due.sql())
                .param(ClassStatus.RUNNING.name())
                .params(due.parameters())
                .update();
    }
}
