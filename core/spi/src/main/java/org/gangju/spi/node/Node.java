package org.gangju.spi.node;

import org.apiguardian.api.API;

/** An object with a global id. Implemented by the read views of every GraphQL type that implements {@code Node}. */
@API(status = API.Status.STABLE, since = "0.1")
public interface Node {

    /** The id within the type, as the database has it. */
    long key();

    /** The name of the GraphQL type. */
    String typeName();

    /** The opaque id that clients see. */
    default String id() {
        return new NodeId(typeName(), key()).encoded();
    }
}
