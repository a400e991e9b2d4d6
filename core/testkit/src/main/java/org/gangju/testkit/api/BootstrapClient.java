package org.gangju.testkit.api;

/** The machine client over the whole tree that every application under test is started with. */
public final class BootstrapClient {

    public static final String ID = "testkit";
    public static final String SECRET = "testkit-secret-0123456789";

    private BootstrapClient() {}
}
