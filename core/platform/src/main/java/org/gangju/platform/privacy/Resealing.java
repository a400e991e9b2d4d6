package org.gangju.platform.privacy;

import com.google.crypto.tink.Aead;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.gangju.spi.privacy.SealedColumn;

/** Seals columns by the primary key: what is sealed by it already stays, so it can be repeated after it was stopped. */
final class Resealing {

    private final SealedRows rows;
    private final Aead all;
    private final Aead primary;

    Resealing(SealedRows rows, Keyset keys) {
        this.rows = rows;
        this.all = keys.all();
        this.primary = keys.primary().all();
    }

    /**
     * Seals what other keys have sealed.
     *
     * @param damaged takes the place of each row that no key opens
     */
    ResealedCount seal(SealedColumn column, Consumer<String> damaged) {
        long read = 0;
        long changed = 0;
        List<SealedRow> page = rows.after(null, column);
        while (!page.isEmpty()) {
            read += page.size();
            changed += rows.replace(resealed(page, column, damaged), column);
            page = rows.after(page.getLast().key(), column);
        }
        return new ResealedCount(read, changed);
    }

    /** The place of the first row that the primary key does not open. */
    Optional<String> closed(SealedColumn column) {
        List<SealedRow> page = rows.after(null, column);
        while (!page.isEmpty()) {
            Optional<SealedRow> closed = page.stream()
                    .filter(row -> opened(primary, row, column).isEmpty())
                    .findFirst();
            if (closed.isPresent()) {
                return closed.map(row -> column.place(row.key()));
            }
            page = rows.after(page.getLast().key(), column);
        }
        return Optional.empty();
    }

    private List<Resealed> resealed(List<SealedRow> page, SealedColumn column, Consumer<String> damaged) {
        return page.stream()
                .filter(row -> opened(primary, row, column).isEmpty())
                .flatMap(row -> resealed(row, column, damaged).stream())
                .toList();
    }

    private Optional<Resealed> resealed(SealedRow row, SealedColumn column, Consumer<String> damaged) {
        String place = column.place(row.key());
        Optional<byte[]> clear = opened(all, row, column);
        if (clear.isEmpty()) {
            damaged.accept(place);
        }
        return clear.map(bytes -> new Resealed(row, SealedText.sealed(primary, bytes, place)));
    }

    private static Optional<byte[]> opened(Aead keys, SealedRow row, SealedColumn column) {
        return SealedText.bytes(row.text()).flatMap(bytes -> SealedText.opened(keys, bytes, column.place(row.key())));
    }
}
