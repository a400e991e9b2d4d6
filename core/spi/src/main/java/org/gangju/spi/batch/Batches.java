package org.gangju.spi.batch;

/**
 * Where a controller registers its batch loads, in its constructor. A resolver then takes the {@code DataLoader} as an
 * argument of the registered name.
 */
public interface Batches {

    /** Registers {@code load} under a name that is unique in the application. */
    <K, V> void register(String name, BatchLoad<K, V> load);
}
