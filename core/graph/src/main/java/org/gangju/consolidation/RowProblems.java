package org.gangju.consolidation;

import java.util.ArrayList;
import java.util.List;
import org.gangju.spi.command.RuleViolation;

/** Collects what is wrong with the rows of an input, the first hundred problems at most. */
final class RowProblems {

    private static final int MOST = 100;

    private final List<RuleViolation> broken = new ArrayList<>();

    void collect(Runnable check) {
        try {
            check.run();
        } catch (RuleViolation violation) {
            add(violation);
        }
    }

    void add(RuleViolation violation) {
        if (broken.size() < MOST) {
            broken.add(violation);
        }
    }

    void throwIfAny() {
        if (!broken.isEmpty()) {
            throw RuleViolation.together(broken);
        }
    }
}
