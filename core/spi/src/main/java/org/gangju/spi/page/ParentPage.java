package org.gangju.spi.page;

import org.apiguardian.api.API;

/**
 * The page of one parent, as a loader's key.
 *
 * @param parent what identifies the parent
 * @param page the page that is asked for below it
 * @param <K> the type of {@code parent}
 */
@API(status = API.Status.STABLE, since = "0.1")
public record ParentPage<K>(K parent, PageRequest page) {}
