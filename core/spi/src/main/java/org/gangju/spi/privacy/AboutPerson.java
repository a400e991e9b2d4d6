package org.gangju.spi.privacy;

import org.apiguardian.api.API;

/**
 * Something with fields about one person: an entity, which the kernel asks while it is written, on the transaction's thread; or
 * a read view, whose person sees its restricted fields unmasked.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@FunctionalInterface
public interface AboutPerson {

    /**
     * Whom its {@link Sensitive} fields are about, of at most 100 characters: {@code Member:12} for a member, and the
     * entity's own name and id for somebody who is none.
     */
    String person();
}
