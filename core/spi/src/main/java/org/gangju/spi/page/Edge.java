package org.gangju.spi.page;

import org.apiguardian.api.API;

/**
 * A row of a page with its cursor.
 *
 * @param node the row
 * @param cursor its place in the list
 * @param <T> the type of the row
 */
@API(status = API.Status.STABLE, since = "0.1")
public record Edge<T>(T node, Cursor cursor) {}
