package org.gangju.testkit.api;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Which modules are on in the cities that tests found, where somebody wants it otherwise than by default: each city that an
 * {@link ApiCaller} establishes meanwhile has them decided. It holds for the thread that runs the
 * tests.
 */
public final class Combination {

    private static final ScopedValue<Combination> CURRENT = ScopedValue.newInstance();

    private final Map<String, String> decisions = new HashMap<>();
    private final AtomicInteger cities = new AtomicInteger();

    /** Of these modules the first ones are on and all others off. */
    public Combination(Set<String> on, Set<String> all) {
        all.forEach(module -> decisions.put(module, on.contains(module) ? "ENABLE" : "DISABLE"));
    }

    /** The combination that holds for the tests of this thread. */
    public static Optional<Combination> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    /** Lets it hold while {@code tests} run. */
    public void during(Runnable tests) {
        ScopedValue.where(CURRENT, this).run(tests);
    }

    /** For one city more: what is decided there, ENABLE or DISABLE, by the module's id. */
    public Map<String, String> decideForOneMore() {
        cities.incrementAndGet();
        return Map.copyOf(decisions);
    }

    /** For how many cities it was decided. */
    public int cities() {
        return cities.get();
    }
}
