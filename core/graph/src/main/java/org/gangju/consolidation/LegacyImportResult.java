package org.gangju.consolidation;

/**
 * What an import of departments' grids came to.
 *
 * @param registered how many were registered
 * @param present how many were there already
 * @param mapped how many became part of a grid
 */
record LegacyImportResult(int registered, int present, int mapped) {

    LegacyImportResult plus(LegacyImportResult other) {
        return new LegacyImportResult(registered + other.registered, present + other.present, mapped + other.mapped);
    }
}
