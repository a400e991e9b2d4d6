package org.gangju.spi.command;

import java.util.function.Function;

/**
 * How a result outlives its request, so that a repetition can answer with it.
 *
 * @param reference the text of at most 255 characters that is kept; never a secret
 * @param restore the result of a kept text
 * @param <T> the result
 */
public record Kept<T>(Function<T, String> reference, Function<String, T> restore) {}
