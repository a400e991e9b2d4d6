package org.gangju.platform.http;

/** The content security policy of an answer that is no page. */
public final class AnswerPolicy {

    /** The header's value. */
    public static final String TEXT = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'";

    private AnswerPolicy() {}
}
