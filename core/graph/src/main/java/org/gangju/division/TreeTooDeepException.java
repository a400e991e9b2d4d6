package org.gangju.division;

/** Somebody has moved an organization so far down that what belongs below it has no place left. */
final class TreeTooDeepException extends RuntimeException {

    private final String code;

    TreeTooDeepException(String code) {
        super(code);
        this.code = code;
    }

    /** What has no place. */
    String code() {
        return code;
    }
}
