package org.gangju.spi.command;

import org.apiguardian.api.API;

/**
 * A rule that an input may break. Implemented by one enum per feature; the constant's name is the code that clients
 * see, and its text is the message {@code problem.<name>}.
 */
@API(status = API.Status.STABLE, since = "0.1")
public interface Rule {

    /** The stable code. */
    String name();
}
