package org.gangju.platform.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.gangju.spi.audit.AuditNotes;
import org.springframework.stereotype.Service;

/** Tells of what the platform itself does: starts, and commands that have changed something. */
@Service
public class CommandAudit implements AuditNotes {

    private static final int MOST = 50;

    private final AuditTrail trail;
    private final Map<String, Long> counts = new TreeMap<>();

    CommandAudit(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public void count(String what, long number) {
        if (ChangeSet.CURRENT.isBound()) {
            ChangeSet.CURRENT.get().count(what, number);
            return;
        }
        countOfCommand(what, number);
    }

    private synchronized void countOfCommand(String what, long number) {
        if (counts.containsKey(what) || counts.size() < MOST) {
            counts.merge(what, number, Long::sum);
        }
    }

    /** Tells of a command that has ended, if it has changed something. */
    public void commandEnded(String name, boolean successful) {
        Map<String, String> facts = taken();
        if (!facts.isEmpty()) {
            facts.put("command", name);
            AuditOutcome outcome = successful ? AuditOutcome.DONE : AuditOutcome.FAILED;
            trail.record(AuditEvent.of("COMMAND", outcome, (String) null).with(facts));
        }
    }

    /** Tells that the application takes requests from now on. */
    public void started(String version) {
        Map<String, String> facts = taken();
        facts.put("version", version);
        trail.record(AuditEvent.of("START", AuditOutcome.DONE, (String) null).with(facts));
    }

    private synchronized Map<String, String> taken() {
        Map<String, String> facts = new LinkedHashMap<>();
        counts.forEach((what, number) -> facts.put(what, number.toString()));
        counts.clear();
        return facts;
    }
}
