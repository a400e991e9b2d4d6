package org.gangju.spi.page;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apiguardian.api.API;
import org.gangju.spi.tree.Placed;

/**
 * The places that a filter names. Nothing fulfils a condition about a place that the caller does not see.
 *
 * @param visible those of them that the caller sees, by global id
 * @param <P> their read view
 */
@API(status = API.Status.STABLE, since = "0.1")
public record FilterPlaces<P extends Placed>(Map<String, P> visible) {

    /** The column holds a path at or below the {@link Placed#place place} of the object of this id. */
    public Condition within(String pathColumn, String id) {
        return Condition.within(pathColumn, visible.get(id));
    }

    /** What is asked about the object of this id. */
    public Condition ifVisible(String id, Function<P, Condition> condition) {
        P place = visible.get(id);
        return place == null ? Condition.any(List.of()) : condition.apply(place);
    }
}
