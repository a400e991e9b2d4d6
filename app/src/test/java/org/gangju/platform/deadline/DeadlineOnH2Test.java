package org.gangju.platform.deadline;

import org.gangju.testkit.database.OnH2;

@OnH2
class DeadlineOnH2Test extends DeadlineContract {

    @Override
    String endless() {
        return "SELECT COUNT(*) FROM SYSTEM_RANGE(1, 1000000) one, SYSTEM_RANGE(1, 1000000) other";
    }

    @Override
    String running() {
        return "SELECT executing_statement FROM information_schema.sessions WHERE executing_statement IS NOT NULL";
    }
}
