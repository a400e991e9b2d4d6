package org.gangju.platform.operation;

/**
 * An operation that a client has registered.
 *
 * @param version the version of the client's operations that it belongs to
 * @param hash the SHA-256 of its document
 */
record RegisteredOperation(String name, String version, String hash) {}
