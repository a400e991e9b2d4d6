package org.gangju.platform.command;

/** A request with the same key has acted; ends the transaction of its repetition. */
class RepeatedRequest extends RuntimeException {

    RepeatedRequest(Throwable cause) {
        super(cause);
    }
}
