package org.gangju.platform.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.Ticker;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Counts what is used of so much a minute, by whom and for what. Whoever has used up a minute's share gets it back bit by
 * bit. Each process counts for itself.
 */
public final class Rates {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** Whoever has been silent for a minute has all of its share again, as if nobody had ever heard of it. */
    private static final int MOST = 100_000;

    private final LoadingCache<Share, Bucket> used;

    Rates(Ticker ticker) {
        this.used = Caffeine.newBuilder()
                .expireAfterAccess(MINUTE)
                .maximumSize(MOST)
                .ticker(ticker)
                .build(share -> bucket(share, ticker));
    }

    private static Bucket bucket(Share share, Ticker ticker) {
        return Bucket.builder()
                .withCustomTimePrecision(new Time(ticker))
                .addLimit(limit -> limit.capacity(share.perMinute()).refillGreedy(share.perMinute(), MINUTE))
                .build();
    }

    /**
     * Uses up some of a minute's share.
     *
     * @param limit the setting that gives the share
     * @param perMinute the share; 0 for any
     * @param who whose it is
     * @throws RateLimited when so much is not left
     */
    public void use(String limit, int perMinute, String who, long amount) {
        if (perMinute == 0 || amount == 0) {
            return;
        }
        ConsumptionProbe probe = used.get(new Share(limit, perMinute, who)).tryConsumeAndReturnRemaining(amount);
        if (!probe.isConsumed()) {
            throw new RateLimited(limit, perMinute, seconds(probe.getNanosToWaitForRefill()));
        }
    }

    /** Gives back what {@link #use} took. */
    public void giveBack(String limit, int perMinute, String who, long amount) {
        if (perMinute > 0) {
            used.get(new Share(limit, perMinute, who)).addTokens(amount);
        }
    }

    private static long seconds(long nanos) {
        return Math.max(1, Math.ceilDiv(nanos, TimeUnit.SECONDS.toNanos(1)));
    }

    private record Share(String limit, int perMinute, String who) {}

    private record Time(Ticker ticker) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return ticker.read();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
