package org.gangju.platform.subscription;

import java.time.Instant;
import java.util.Map;
import org.gangju.spi.caller.Caller;

/** What a caller was let in with, for whoever goes on serving it after the request that brought it. */
public interface Standing {

    /** The request attribute that holds the {@link Caller}. */
    String CALLER = "org.gangju.caller";

    /** The request attribute that holds the standing itself. */
    String ATTRIBUTE = "org.gangju.standing";

    /** The caller as it was when it was let in. */
    Caller caller();

    /** The id of the client that the caller was let in through: for a machine its own. */
    default String client() {
        return caller().id();
    }

    /** When what it was let in with runs out by itself. */
    Instant until();

    /**
     * Looks again; may ask the database. Called on a thread that may wait, once a keep-alive interval.
     *
     * @throws org.gangju.spi.error.CodedException when the caller would not be let in any more, or as another
     */
    void check();

    /** What a request of this caller carries along. */
    default Map<String, Object> attributes() {
        return Map.of(CALLER, caller(), ATTRIBUTE, this);
    }
}
