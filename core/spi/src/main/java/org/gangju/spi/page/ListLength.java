package org.gangju.spi.page;

import java.util.Map;
import org.apiguardian.api.API;

/**
 * How long the list of one field may become, for what a request costs. A bean of this type is asked before the request
 * runs, on its thread; fields of which nobody says it count by their list argument, or as a page.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface ListLength {

    /** The GraphQL type that has the field. */
    String typeName();

    /** The field, which answers a list that is no connection. */
    String fieldName();

    /**
     * The most objects that it may hold.
     *
     * @param arguments the field's arguments, coerced, with their defaults and without those that are not given; enum values by their names
     */
    int most(Map<String, Object> arguments);
}
