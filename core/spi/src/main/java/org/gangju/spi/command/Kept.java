package org.gangju.spi.command;

import java.util.function.Function;
import org.apiguardian.api.API;

/**
 * How a result outlives its request, so that a repetition can answer with it.
 *
 * @param reference the text of at most 255 characters that is kept; never a secret
 * @param restore the result of a kept text
 * @param <T> the result
 */
@API(status = API.Status.STABLE, since = "0.1")
public record Kept<T>(Function<T, String> reference, Function<String, T> restore) {}
