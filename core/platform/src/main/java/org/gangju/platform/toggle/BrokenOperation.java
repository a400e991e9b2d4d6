package org.gangju.platform.toggle;

import java.util.List;

/**
 * An operation that a client has registered and that stops working.
 *
 * @param clientId the client that registered it
 * @param name the operation's name
 * @param version the version of the client's operations
 * @param hash the document's SHA-256
 * @param reasons what of the document is unknown then
 */
public record BrokenOperation(String clientId, String name, String version, String hash, List<String> reasons) {}
