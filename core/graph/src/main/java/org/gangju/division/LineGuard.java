package org.gangju.division;

import java.io.IOException;
import java.io.Reader;

/** Stops at a line that never ends before it fills the memory. */
final class LineGuard extends Reader {

    static final int LONGEST_LINE = 8192;

    private final Reader reader;
    private long line = 1;
    private int length;
    private char previous;

    LineGuard(Reader reader) {
        this.reader = reader;
    }

    @Override
    public int read(char[] buffer, int offset, int count) throws IOException {
        int read = reader.read(buffer, offset, count);
        for (int index = offset; index < offset + read; index++) {
            see(buffer[index]);
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private void see(char character) throws LineTooLongException {
        boolean ends = character == '\r' || character == '\n';
        if (character == '\r' || (character == '\n' && previous != '\r')) {
            line++;
        }
        length = ends ? 0 : length + 1;
        previous = character;
        if (length > LONGEST_LINE) {
            throw new LineTooLongException(line);
        }
    }
}
