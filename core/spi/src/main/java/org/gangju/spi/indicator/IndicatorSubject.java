package org.gangju.spi.indicator;

import org.apiguardian.api.API;

/**
 * What each row is that an indicator counts, so that somebody can look at the very rows behind a number.
 *
 * @param typeName the GraphQL type, whose objects have global ids
 * @param key the column with the object's key; no two rows that count have the same
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record IndicatorSubject(String typeName, String key) {}
