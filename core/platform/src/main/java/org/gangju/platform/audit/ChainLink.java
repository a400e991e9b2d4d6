package org.gangju.platform.audit;

/**
 * An entry with the hash that is stored for it.
 *
 * @param hash what should be the entry's hash
 */
record ChainLink(StoredEntry entry, String hash) {}
