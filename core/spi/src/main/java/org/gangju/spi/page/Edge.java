package org.gangju.spi.page;

/**
 * A row of a page with its cursor.
 *
 * @param node the row
 * @param cursor its place in the list
 * @param <T> the type of the row
 */
public record Edge<T>(T node, Cursor cursor) {}
