package org.gangju.platform.leak;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets a district decide once for every hundred requests of its callers, however fast those are. */
final class Turns {

    private static final int REQUESTS = 100;

    private final Semaphore turns = new Semaphore(0);

    /** A request is sent. */
    void count(int request) {
        if (request % REQUESTS == 0) {
            turns.release();
        }
    }

    /** Switches the module on and off again while so many requests are sent; says how often. */
    int decide(District district, String module, int requests) throws InterruptedException {
        int made = 0;
        while (made < requests / REQUESTS && turns.tryAcquire(1, TimeUnit.MINUTES)) {
            district.decide(module, made % 2 == 0 ? "ENABLE" : "DISABLE");
            made++;
        }
        return made;
    }
}
