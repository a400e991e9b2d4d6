package org.gangju.platform.http;

import graphql.schema.GraphQLSchema;
import jakarta.servlet.http.HttpServletRequest;

/** Knows which schema a caller has. Asked on the request's thread, once its caller is known. */
public interface SchemaChoice {

    /** The schema of whoever sends this request. */
    GraphQLSchema of(HttpServletRequest request);
}
