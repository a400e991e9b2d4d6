package org.gangju.platform.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.junit.jupiter.api.Test;

class StartFailureTest {

    @Test
    void theInnermostCauseIsTheReason() {
        var failure = new IllegalStateException("outer", new IllegalArgumentException("port\n  taken"));
        assertThat(StartFailure.lastLine(failure)).isEqualTo("启动失败 / Could not start: port taken");
    }

    @Test
    void ourOwnWordIsPreferredToADriversBelowIt() {
        var own = new CodedException(ErrorCode.INTERNAL, "our word");
        own.initCause(new IllegalStateException("08001"));
        assertThat(StartFailure.reason(new IllegalStateException("outer", own))).isEqualTo("our word");
    }

    @Test
    void aFailureWithoutAMessageIsNamed() {
        assertThat(StartFailure.reason(new NullPointerException())).isEqualTo("NullPointerException");
    }
}
