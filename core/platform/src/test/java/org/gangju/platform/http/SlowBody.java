package org.gangju.platform.http;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;

/** A body of which a read brings a byte at most. */
final class SlowBody extends ServletInputStream {

    private final Source source;

    SlowBody(Source source) {
        this.source = source;
    }

    /** The next byte, or -1 after the last. */
    @FunctionalInterface
    interface Source {

        int next() throws IOException;
    }

    @Override
    public int read() throws IOException {
        return source.next();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int next = source.next();
        if (next < 0) {
            return -1;
        }
        bytes[offset] = (byte) next;
        return 1;
    }

    @Override
    public boolean isFinished() {
        return false;
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
        throw new IllegalStateException("This body is read by waiting for it");
    }
}
