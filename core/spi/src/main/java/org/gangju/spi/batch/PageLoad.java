package org.gangju.spi.batch;

import java.util.Map;
import java.util.Set;
import org.apiguardian.api.API;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;

/**
 * Loads the same page below many parents. Called like a {@link BatchLoad}, once for each different page that is asked
 * for at the same place.
 *
 * @param <K> what identifies a parent
 * @param <T> the read view of the rows
 */
@API(status = API.Status.STABLE, since = "0.1")
@FunctionalInterface
public interface PageLoad<K, T> {

    /** The pages of these parents. */
    Map<K, Connection<T>> load(Set<K> parents, PageRequest page, Caller caller);
}
