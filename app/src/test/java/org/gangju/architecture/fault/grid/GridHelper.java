package org.gangju.architecture.fault.grid;

import org.gangju.architecture.fault.platform.Kernel;
import org.springframework.scheduling.annotation.Scheduled;

public interface GridHelper {

    @Scheduled(fixedDelay = 1)
    Kernel kernel();
}
