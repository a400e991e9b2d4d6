package org.gangju.platform.basis;

/** Why a record of processing is asked for, or not. */
enum ProcessingReason {
    RECORD_ASKED,
    SYNTHETIC_DEMO,
    SYNTHETIC_SETTING
}
