package org.gangju.division;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The communities of one city, packed: half a million rows of the whole country take about 30 MB, a tenth of what as
 * many objects would. So the files are read only once, in whatever order their rows are.
 */
final class CommunitySpool {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream packed = new DataOutputStream(bytes);
    private int size;

    void add(DivisionRow row) {
        try {
            packed.writeUTF(row.code());
            packed.writeUTF(row.name());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        size++;
    }

    int size() {
        return size;
    }

    /** The rows in the order of the file. */
    Stream<DivisionRow> stream() {
        DataInputStream unpacked = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
        return IntStream.range(0, size).mapToObj(index -> next(unpacked));
    }

    private static DivisionRow next(DataInputStream unpacked) {
        try {
            return new DivisionRow(unpacked.readUTF(), unpacked.readUTF());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
