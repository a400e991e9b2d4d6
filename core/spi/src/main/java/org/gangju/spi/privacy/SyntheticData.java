package org.gangju.spi.privacy;

import org.apiguardian.api.API;

/** Tells whether invented people were written into this installation; a bean of whoever invents them. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@FunctionalInterface
public interface SyntheticData {

    /** Whether they were, in one statement; once they were, that remains so. Called on any thread, inside a transaction or not. */
    boolean present();
}
