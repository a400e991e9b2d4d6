package org.gangju.spi.matter;

import org.apiguardian.api.API;

/** The life of a matter: whoever handles it resolves it, and the side that has raised it closes it. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum MatterStatus {
    /** Nobody sees to it yet. */
    OPEN(false),
    /** Somebody owns it. */
    IN_PROGRESS(false),
    /** Whoever handles it says that it is done; the side that has raised it has not confirmed that yet. */
    RESOLVED(false),
    /** Confirmed. */
    CLOSED(true),
    /** Given up. */
    CANCELLED(true);

    private final boolean settled;

    MatterStatus(boolean settled) {
        this.settled = settled;
    }

    /** Whether nothing is left to be done about it. */
    public boolean isSettled() {
        return settled;
    }
}
