package org.gangju.platform.privacy;

/**
 * A row of a sealed column.
 *
 * @param key its primary key, a number or a text
 * @param text as it is stored
 */
record SealedRow(Object key, String text) {}
