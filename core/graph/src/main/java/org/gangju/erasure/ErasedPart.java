package org.gangju.erasure;

/**
 * What an erasure did to one part of what was held.
 *
 * @param key the part's stable name
 * @param title what the part is called, in the caller's language
 * @param rowCount rows that were ended, emptied or removed, one at least
 */
record ErasedPart(String key, String title, int rowCount) {}
