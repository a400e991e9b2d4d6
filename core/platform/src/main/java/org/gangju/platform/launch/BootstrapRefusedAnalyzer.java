package org.gangju.platform.launch;

import org.gangju.platform.client.BootstrapRefused;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Ends a start with wrong variables with the reason instead of a stack. */
final class BootstrapRefusedAnalyzer extends AbstractFailureAnalyzer<BootstrapRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, BootstrapRefused cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
    }
}
