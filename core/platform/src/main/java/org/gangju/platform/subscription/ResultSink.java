package org.gangju.platform.subscription;

import java.io.IOException;
import java.util.Map;

/**
 * Where a transport takes the results of one operation. All calls come from one thread, which a slow client may keep
 * waiting; each fails when the client is gone. Nothing comes after {@link #complete} or {@link #fail}.
 */
public interface ResultSink {

    /** One result, as the specification writes it. */
    void next(Map<String, Object> result) throws IOException;

    /** Nothing happened for a keep-alive interval. */
    default void idle() throws IOException {}

    void complete() throws IOException;

    /** The operation ended with this failure. */
    void fail(Throwable failure) throws IOException;
}
