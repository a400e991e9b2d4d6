package org.gangju.spi.period;

import java.time.LocalDate;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for, and as of which day: a loader's key.
 *
 * @param key what is asked for
 * @param asOf the day; null for the present
 * @param <K> the key
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Dated<K>(K key, @Nullable LocalDate asOf) {}
