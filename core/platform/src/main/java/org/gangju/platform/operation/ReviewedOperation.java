package org.gangju.platform.operation;

import graphql.language.Document;

/**
 * An operation that may be registered.
 *
 * @param index where it stands in its request
 * @param text its document as it was sent
 */
record ReviewedOperation(int index, String name, String text, String hash, Document document) {

    /** Where in the input its document stands. */
    static String field(int index) {
        return "operations." + index + ".document";
    }
}
