package org.gangju.division;

/**
 * How many nodes of one kind an import made.
 *
 * @param added how many were not there before
 * @param present how many were there already, and were left as they are
 */
public record ImportCount(long added, long present) {

    static final ImportCount NONE = new ImportCount(0, 0);

    ImportCount plus(ImportCount other) {
        return new ImportCount(added + other.added, present + other.present);
    }
}
