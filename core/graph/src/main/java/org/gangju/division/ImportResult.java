package org.gangju.division;

/** What an import of divisions came to. */
public record ImportResult(ImportCount grids, ImportCount organizations) {

    static final ImportResult NONE = new ImportResult(ImportCount.NONE, ImportCount.NONE);

    ImportResult plus(ImportResult other) {
        return new ImportResult(grids.plus(other.grids), organizations.plus(other.organizations));
    }
}
