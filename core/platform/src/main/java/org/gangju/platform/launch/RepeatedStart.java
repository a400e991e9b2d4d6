package org.gangju.platform.launch;

import org.gangju.platform.module.ModuleStart;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Keeps Spring Boot from reporting that the application failed to start where it is started again without a module. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RepeatedStart implements SpringBootExceptionReporter {

    /** The modules of the start that is under way on this thread. */
    static final ScopedValue<ModuleStart> MODULES = ScopedValue.newInstance();

    @Override
    public boolean reportException(Throwable failure) {
        return MODULES.isBound() && !MODULES.get().blame(failure).isEmpty();
    }
}
