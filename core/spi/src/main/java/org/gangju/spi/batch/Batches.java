package org.gangju.spi.batch;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apiguardian.api.API;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.ParentPage;
import org.gangju.spi.period.Dated;

/**
 * Where a controller registers its batch loads, in its constructor. A resolver then takes the {@code DataLoader} as an
 * argument of the registered name.
 */
@API(status = API.Status.STABLE, since = "0.1")
public interface Batches {

    /** Registers {@code load} under a name that is unique in the application. */
    <K, V> void register(String name, BatchLoad<K, V> load);

    /** Registers a load by day; the loader's keys are {@link Dated}. */
    default <K, V> void registerDated(String name, DatedLoad<K, V> load) {
        register(
                name,
                (Set<Dated<K>> wanted, Caller caller) ->
                        Dated.byDay(wanted, (keys, day) -> load.load(keys, day, caller)));
    }

    /** Registers the load of a connection below many parents; the loader's keys are {@link ParentPage}s. */
    default <K, T> void registerPages(String name, PageLoad<K, T> load) {
        register(name, (Set<ParentPage<K>> wanted, Caller caller) -> {
            Map<PageRequest, Set<K>> parents =
                    wanted.stream().collect(groupingBy(ParentPage::page, mapping(ParentPage::parent, toSet())));
            Map<ParentPage<K>, Connection<T>> loaded = new HashMap<>();
            parents.forEach((page, keys) -> load.load(keys, page, caller)
                    .forEach((parent, connection) -> loaded.put(new ParentPage<>(parent, page), connection)));
            return loaded;
        });
    }
}
