package org.gangju.platform.toggle;

import java.time.Duration;
import java.util.List;
import org.gangju.spi.module.ModuleTask;
import org.gangju.spi.module.Toggles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.stereotype.Component;

/** Runs what modules do by the clock, and lets it rest while a module is off everywhere. */
@Component
public class ModuleTasks implements SchedulingConfigurer {

    private static final Logger log = LoggerFactory.getLogger(ModuleTasks.class);
    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);

    private final List<ModuleTask> tasks;
    private final Toggles toggles;
    private final boolean scheduled;

    ModuleTasks(List<ModuleTask> tasks, Toggles toggles, @Value("${gangju.modules.tasks}") boolean scheduled) {
        this.tasks = List.copyOf(tasks);
        this.toggles = toggles;
        this.scheduled = scheduled;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar registrar) {
        if (scheduled) {
            tasks.forEach(task -> registrar.addFixedDelayTask(() -> turn(task), pause(task)));
        }
    }

    /** Gives every task of a module its turn now, and says how many ran; none while the module is off everywhere. */
    public int run(String moduleId) {
        return Math.toIntExact(tasks.stream()
                .filter(task -> task.moduleId().equals(moduleId))
                .filter(this::turn)
                .count());
    }

    private boolean turn(ModuleTask task) {
        if (!toggles.of(task.moduleId()).anywhere()) {
            return false;
        }
        try {
            task.run();
        } catch (RuntimeException failure) {
            log.error("The task {} of the module {} failed", task.name(), task.moduleId(), failure);
        }
        return true;
    }

    private static Duration pause(ModuleTask task) {
        return task.pause().compareTo(SHORTEST_PAUSE) < 0 ? SHORTEST_PAUSE : task.pause();
    }
}
