package org.gangju.spi.privacy;

import org.apiguardian.api.API;

/** An entity with fields about one person. The kernel asks while the entity is written, on the transaction's thread. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@FunctionalInterface
public interface AboutPerson {

    /**
     * Whom its {@link Sensitive} fields are about, of at most 100 characters: {@code Member:12} for a member, and the
     * entity's own name and id for somebody who is none.
     */
    String person();
}
