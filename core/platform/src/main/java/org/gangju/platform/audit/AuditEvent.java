package org.gangju.platform.audit;

import java.util.List;
import java.util.Map;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * Something that the audit tells of.
 *
 * @param name the mutation's name, or for what is no mutation the event's in upper case
 * @param outcome what became of it
 * @param caller the id of the credential that did it; null where none is known
 * @param acting the organization that it acted for; null where there is none
 * @param nodeId the global id of the object that it is about, if it is about one
 * @param problems the codes of what was wrong
 * @param reason why, as the caller said it
 * @param facts further short facts, such as counts; never a secret, and nothing about a person
 */
public record AuditEvent(
        String name,
        AuditOutcome outcome,
        @Nullable String caller,
        @Nullable TreePath acting,
        @Nullable String nodeId,
        List<String> problems,
        @Nullable String reason,
        Map<String, String> facts) {

    public AuditEvent {
        problems = List.copyOf(problems);
        facts = Map.copyOf(facts);
    }

    /** Something that a caller did through the API. */
    public static AuditEvent of(String name, AuditOutcome outcome, Caller caller) {
        return new AuditEvent(name, outcome, caller.id(), caller.acting(), null, List.of(), null, Map.of());
    }

    /** Something that happened outside the API, such as a sign-in. */
    public static AuditEvent of(String name, AuditOutcome outcome, @Nullable String caller) {
        return new AuditEvent(name, outcome, caller, null, null, List.of(), null, Map.of());
    }

    /** The same, about this object. */
    public AuditEvent about(@Nullable String id) {
        return new AuditEvent(name, outcome, caller, acting, id, problems, reason, facts);
    }

    /** The same, with what was wrong. */
    public AuditEvent with(List<String> codes) {
        return new AuditEvent(name, outcome, caller, acting, nodeId, codes, reason, facts);
    }

    /** The same, with why. */
    public AuditEvent because(@Nullable String why) {
        return new AuditEvent(name, outcome, caller, acting, nodeId, problems, why, facts);
    }

    /** The same, with further facts. */
    public AuditEvent with(Map<String, String> further) {
        return new AuditEvent(name, outcome, caller, acting, nodeId, problems, reason, further);
    }
}
