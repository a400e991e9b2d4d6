package org.gangju.spi.node;

import org.apiguardian.api.API;

/**
 * An object that people know by a code and a name, and that is no person. Implemented by read views, so that lists of many
 * types can say what they show.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface Labelled extends Node {

    /** The code, unique among the objects of its kind at least within a place. */
    String code();

    /** The name that is shown. */
    String name();
}
