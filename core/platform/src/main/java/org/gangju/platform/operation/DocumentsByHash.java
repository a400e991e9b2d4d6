package org.gangju.platform.operation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The texts that requests name by their hash: those that clients have registered, and those that some client has sent
 * lately together with the hash. A hash stands for one text only, so it does not matter where that is found.
 */
@Component
class DocumentsByHash {

    /** Characters of either kind. */
    private static final long CAPACITY = 4_000_000;

    /** What a document takes however short it is. */
    private static final int LEAST = 250;

    /** How long a retired document may still be known. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    /** How long a sent document is remembered while nobody asks for it. */
    private static final Duration REMEMBERED = Duration.ofHours(24);

    private final OperationStore operations;
    private final Cache<String, String> registered;
    private final Cache<String, String> sent;

    DocumentsByHash(OperationStore operations, ObjectProvider<Ticker> ticker) {
        Ticker time = ticker.getIfAvailable(Ticker::systemTicker);
        this.operations = operations;
        this.registered = bounded(time).expireAfterWrite(FRESH).build();
        this.sent = bounded(time).expireAfterAccess(REMEMBERED).build();
    }

    private static Caffeine<String, String> bounded(Ticker time) {
        return Caffeine.newBuilder()
                .ticker(time)
                .maximumWeight(CAPACITY)
                .weigher((hash, text) -> LEAST + text.length());
    }

    /** The text of a hash; from memory, or else from the database. */
    Optional<String> text(String hash) {
        return Optional.ofNullable(registered.getIfPresent(hash))
                .or(() -> Optional.ofNullable(sent.getIfPresent(hash)))
                .or(() -> stored(hash));
    }

    private Optional<String> stored(String hash) {
        Optional<String> text = operations.text(hash);
        text.ifPresent(found -> registered.put(hash, found));
        return text;
    }

    /** Remembers a document that was valid for its sender. */
    void remember(String hash, String text) {
        sent.put(hash, text);
    }
}
