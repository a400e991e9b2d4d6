package org.gangju.platform.basis;

/**
 * Whether a record of processing is asked for before somebody new is stored.
 *
 * @param required whether it is
 * @param reason why, or why not
 */
record ProcessingStatus(boolean required, ProcessingReason reason) {

    static ProcessingStatus of(ProcessingReason reason) {
        return new ProcessingStatus(reason == ProcessingReason.RECORD_ASKED, reason);
    }
}
