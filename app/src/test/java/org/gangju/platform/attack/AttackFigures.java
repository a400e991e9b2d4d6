package org.gangju.platform.attack;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.database.OnH2;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Prints what each attack is answered and costs the server; {@code bench/attacks.sh} runs it. Asserts nothing. */
@Tag("bench")
@OnH2
class AttackFigures {

    private static final int TURNS = 15;
    private static final int WARMING = 5;
    private static final double MILLION = 1e6;

    private final OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    @Autowired
    GangjuApi api;

    @Test
    void print() throws Exception {
        Target target = AttackTable.target(api);
        say("| Attack | Status | Code | Bytes | CPU ms, median | CPU ms, most |");
        say("|---|---:|---|---:|---:|---:|");
        for (Attack attack : AttackTable.all()) {
            print(attack, target);
        }
    }

    private void print(Attack attack, Target target) throws Exception {
        Answer answer = Answer.of(0, "");
        int turns = isSlow(attack) ? 1 : TURNS;
        for (int turn = 0; turn < Math.min(WARMING, turns - 1); turn++) {
            answer = attack.doing().against(target);
        }
        double[] costs = new double[turns];
        for (int turn = 0; turn < turns; turn++) {
            long before = cpu();
            answer = attack.doing().against(target);
            costs[turn] = (cpu() - before) / MILLION;
        }
        Arrays.sort(costs);
        say("| %s | %d | %s | %d | %.1f | %.1f |"
                .formatted(
                        attack.name(),
                        answer.status(),
                        answer.code(),
                        answer.bytes(),
                        costs[turns / 2],
                        costs[turns - 1]));
    }

    /** Attacks that keep the server waiting, for as long as it does. */
    private static boolean isSlow(Attack attack) {
        return List.of("a client that says no more", "a client that never ends its head")
                .contains(attack.name());
    }

    /** Nanoseconds of the whole process but for this thread, which plays the attacker. */
    private long cpu() {
        return process.getProcessCpuTime() - threads.getCurrentThreadCpuTime();
    }

    private static void say(String line) {
        System.out.println("figures: " + line);
    }
}
