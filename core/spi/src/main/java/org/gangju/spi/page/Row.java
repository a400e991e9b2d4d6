package org.gangju.spi.page;

import java.util.List;
import org.apiguardian.api.API;

/**
 * A row of a keyset query.
 *
 * @param node the read view
 * @param keys the row's sort keys, the last of them unique
 * @param <T> the type of the read view
 */
@API(status = API.Status.STABLE, since = "0.1")
public record Row<T>(T node, List<String> keys) {}
