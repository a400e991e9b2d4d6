package org.gangju.platform.launch;

/** The last line of a start that failed: whoever reads nothing else learns the reason. */
final class StartFailure {

    private StartFailure() {}

    static String lastLine(Throwable failure) {
        return "启动失败 / Could not start: " + reason(failure);
    }

    /** The message of the innermost cause, in one line. */
    static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = cause.getMessage();
        String text = message == null || message.isBlank() ? cause.getClass().getSimpleName() : message;
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
