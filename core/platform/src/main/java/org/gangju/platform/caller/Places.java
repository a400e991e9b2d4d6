package org.gangju.platform.caller;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Optional;
import org.gangju.spi.caller.Territory;
import org.gangju.spi.caller.Territory.Place;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The organizations' places, known for a second at most. Without a core graph there are none. */
@Component
class Places {

    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final int MOST = 10_000;
    private static final int LONGEST_CODE = 64;

    private final LoadingCache<Question, Optional<Place>> known;

    Places(ObjectProvider<Territory> territory, ObjectProvider<Ticker> ticker) {
        this.known = Caffeine.newBuilder()
                .expireAfterWrite(FRESH)
                .maximumSize(MOST)
                .ticker(ticker.getIfAvailable(Ticker::systemTicker))
                .build(question ->
                        Optional.ofNullable(territory.getIfAvailable()).flatMap(question::ask));
    }

    Optional<Place> ofCode(String code) {
        String wanted = code.strip();
        return wanted.length() > LONGEST_CODE ? Optional.empty() : known.get(new OfCode(wanted));
    }

    Optional<Place> ofId(long id) {
        return known.get(new OfId(id));
    }

    /** That there is none yet is not remembered: the first city to come is there for the next request. */
    Optional<Place> first() {
        Optional<Place> first = known.get(new First());
        if (first.isEmpty()) {
            known.invalidate(new First());
        }
        return first;
    }

    private sealed interface Question {

        Optional<Place> ask(Territory territory);
    }

    private record OfCode(String code) implements Question {

        @Override
        public Optional<Place> ask(Territory territory) {
            return territory.of(code);
        }
    }

    private record OfId(long id) implements Question {

        @Override
        public Optional<Place> ask(Territory territory) {
            return territory.of(id);
        }
    }

    private record First() implements Question {

        @Override
        public Optional<Place> ask(Territory territory) {
            return territory.first();
        }
    }
}
