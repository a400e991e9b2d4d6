package org.gangju.platform.launch;

import org.gangju.platform.audit.CommandAudit;
import org.gangju.platform.module.PlatformModule;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells of every start of the server in the audit; what happened while it was down can only be found elsewhere. */
@Component
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class StartAudit {

    private final CommandAudit audit;

    StartAudit(CommandAudit audit) {
        this.audit = audit;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        audit.started(PlatformModule.VERSION);
    }
}
