package org.gangju.indicator;

import java.io.IOException;
import java.io.OutputStream;

/** Writes sheets as files of one kind. */
interface SheetFormat {

    /** What the names of such files end with, without the dot. */
    String extension();

    String contentType();

    /** Writes the whole sheet and leaves the stream open. */
    void write(Sheet sheet, OutputStream stream) throws IOException;
}
