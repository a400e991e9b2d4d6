package org.gangju.platform.caller;

/** The content security policy of our pages: nothing from another host. */
public final class PagePolicy {

    /** The header's value. Inline styles are allowed because the editor sets them; inline scripts are not. */
    public static final String TEXT = "default-src 'self'; style-src 'self' 'unsafe-inline'; worker-src 'self' blob:; "
            + "img-src 'self' data:; font-src 'self' data:; base-uri 'none'; object-src 'none'; "
            + "frame-ancestors 'none'";

    private PagePolicy() {}
}
