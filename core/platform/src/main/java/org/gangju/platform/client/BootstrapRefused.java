package org.gangju.platform.client;

/** The operator's variables for a machine client are not good enough; the message says which and why. */
public final class BootstrapRefused extends RuntimeException {

    BootstrapRefused(String variable, String chinese, String english) {
        super(variable + " " + chinese + " / " + english);
    }
}
