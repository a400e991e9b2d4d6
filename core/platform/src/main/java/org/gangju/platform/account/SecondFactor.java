package org.gangju.platform.account;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** One-time passwords by the clock (RFC 6238): six digits, half a minute each, HMAC-SHA-1, as telephones expect. */
@Component
class SecondFactor {

    static final int SECRET_BYTES = 20;

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();
    private final Clock clock;

    SecondFactor(Clock clock) {
        this.clock = clock;
    }

    /** The step of time that a code belongs to: now, or the one before or after, since telephones' clocks differ. */
    OptionalLong step(byte[] secret, String code) {
        long now = clock.millis() / stepLength().toMillis();
        return LongStream.of(now, now - 1, now + 1)
                .filter(step -> code(secret, step).equals(code))
                .findFirst();
    }

    /** The code of a step of time. */
    String code(byte[] secret, long step) {
        try {
            return generator.generateOneTimePasswordString(
                    new SecretKeySpec(secret, generator.getAlgorithm()),
                    Instant.EPOCH.plus(stepLength().multipliedBy(step)));
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Duration stepLength() {
        return generator.getTimeStep();
    }
}
