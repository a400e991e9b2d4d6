package org.gangju.platform.privacy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The keys as the file has them, though another process changes it: what encrypts is a minute old at most, and a text
 * that no known key opens has the file read again, once a minute at most, so that damaged texts cost nothing.
 */
@Component
class CurrentKeys {

    static final Duration BETWEEN_READS = Duration.ofMinutes(1);

    private static final Logger log = LoggerFactory.getLogger(CurrentKeys.class);

    private final KeysetFile file;
    private final Clock clock;
    private volatile @Nullable KnownKeys read;
    private Instant lookedForMore = Instant.MIN;

    CurrentKeys(KeysetFile file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /** The keys that are known; read, and the first one made, when they are first needed. */
    KnownKeys known() {
        KnownKeys now = read;
        return now == null ? first() : now;
    }

    /** The keys to encrypt with. */
    KnownKeys recent() {
        KnownKeys now = known();
        return isOver(now.readAt()) ? after(now) : now;
    }

    /** The keys to try when these have opened nothing: the same ones when they were looked for just now. */
    synchronized KnownKeys moreThan(KnownKeys tried) {
        if (known().turn() != tried.turn() || !isOver(lookedForMore)) {
            return known();
        }
        lookedForMore = clock.instant();
        return after(tried);
    }

    private synchronized KnownKeys first() {
        KnownKeys now = read;
        return now == null ? keep(new KnownKeys(file.read().all(), clock.instant(), 0)) : now;
    }

    /** The keys as they are after these. A file that is just now out of reach stops nobody who has the keys. */
    private synchronized KnownKeys after(KnownKeys former) {
        if (known().turn() != former.turn()) {
            return known();
        }
        try {
            return keep(new KnownKeys(file.readAgain().all(), clock.instant(), former.turn() + 1));
        } catch (RuntimeException outOfReach) {
            log.warn("The file of keys can not be read again; the known keys go on: {}", outOfReach.getMessage());
            return keep(new KnownKeys(former.keys(), clock.instant(), former.turn()));
        }
    }

    private KnownKeys keep(KnownKeys keys) {
        read = keys;
        return keys;
    }

    private boolean isOver(Instant last) {
        return !clock.instant().isBefore(last.plus(BETWEEN_READS));
    }
}
