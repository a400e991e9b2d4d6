package org.gangju.platform.composition;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gangju.spi.module.Requirement;
import org.jspecify.annotations.Nullable;

/** Who requires whom among the modules that were found. */
final class Requirements {

    private static final Comparator<Candidate> KERNEL_FIRST =
            Comparator.comparing(Candidate::optional).thenComparing(Candidate::id);

    private final Map<String, Candidate> byId = new TreeMap<>();
    private final Set<String> cyclic = new HashSet<>();

    Requirements(Collection<Candidate> candidates) {
        candidates.forEach(candidate -> byId.put(candidate.id(), candidate));
    }

    /** Looks at every requirement by itself, and at cycles of them. */
    void check() {
        byId.values().forEach(this::check);
        byId.values().forEach(this::checkCycle);
    }

    private void check(Candidate candidate) {
        Set<String> seen = new HashSet<>();
        for (Requirement requirement : candidate.manifest().requirements()) {
            if (seen.add(String.valueOf(requirement.moduleId()))) {
                check(candidate, String.valueOf(requirement.moduleId()), String.valueOf(requirement.versions()));
            } else {
                candidate.find(Fault.REQUIREMENT_TWICE, requirement.moduleId());
            }
        }
    }

    private void check(Candidate candidate, String id, String range) {
        if (id.equals(candidate.id())) {
            candidate.find(Fault.REQUIREMENT_ITSELF, id);
            return;
        }
        if (!Versions.isRange(range)) {
            candidate.find(Fault.REQUIREMENT_MALFORMED, id, range);
            return;
        }
        Candidate required = required(candidate, id);
        if (required == null) {
            candidate.find(Fault.REQUIREMENT_MISSING, id, range);
            return;
        }
        String version = required.manifest().version();
        if (Versions.isVersion(version) && !Versions.within(version, range)) {
            candidate.find(Fault.REQUIREMENT_VERSION, id, range, version);
        }
    }

    /** The kernel is there before any optional module, so that it can require none. */
    private @Nullable Candidate required(Candidate candidate, String id) {
        Candidate required = byId.get(id);
        return required != null && required.optional() && !candidate.optional() ? null : required;
    }

    private void checkCycle(Candidate candidate) {
        List<String> cycle = cycleThrough(candidate.id());
        if (!cycle.isEmpty()) {
            cyclic.add(candidate.id());
            candidate.find(Fault.REQUIREMENT_CYCLIC, String.join(" → ", cycle));
        }
    }

    /** The shortest way back, told from its first member by id, which ends where it began; empty when there is none. */
    private List<String> cycleThrough(String id) {
        Map<String, String> cameFrom = new HashMap<>();
        Deque<String> ahead = new ArrayDeque<>(List.of(id));
        while (!ahead.isEmpty()) {
            String here = ahead.remove();
            for (String next : others(here)) {
                if (next.equals(id)) {
                    return told(id, here, cameFrom);
                }
                if (cameFrom.putIfAbsent(next, here) == null) {
                    ahead.add(next);
                }
            }
        }
        return List.of();
    }

    private static List<String> told(String id, String last, Map<String, String> cameFrom) {
        List<String> members = new ArrayList<>(List.of(last));
        while (!members.getLast().equals(id)) {
            members.add(cameFrom.getOrDefault(members.getLast(), id));
        }
        Collections.reverse(members);
        Collections.rotate(members, -members.indexOf(Collections.min(members)));
        members.add(members.getFirst());
        return members;
    }

    private List<String> others(String id) {
        Candidate candidate = byId.get(id);
        return candidate == null
                ? List.of()
                : candidate.manifest().required().stream()
                        .filter(required -> !required.equals(id) && byId.containsKey(required))
                        .sorted()
                        .toList();
    }

    /** Whether the module is a member of a circle. */
    boolean circular(String id) {
        return cyclic.contains(id);
    }

    /** Required before requiring, then by id, the kernel's parts first; nobody waits for the member of a cycle. Call after the check. */
    List<Candidate> inOrder() {
        Map<String, Candidate> ordered = new LinkedHashMap<>();
        List<Candidate> waiting = new ArrayList<>(byId.values());
        waiting.sort(KERNEL_FIRST);
        while (!waiting.isEmpty()) {
            Candidate next = waiting.stream()
                    .filter(candidate -> others(candidate.id()).stream()
                            .allMatch(required -> ordered.containsKey(required) || cyclic.contains(required)))
                    .findFirst()
                    .orElseThrow();
            ordered.put(next.id(), next);
            waiting.remove(next);
        }
        return List.copyOf(ordered.values());
    }

    /** The module with all that it requires, directly or not, as far as they were found. */
    Set<String> closure(String id) {
        Set<String> closure = new HashSet<>();
        Deque<String> ahead = new ArrayDeque<>(List.of(id));
        while (!ahead.isEmpty()) {
            String next = ahead.remove();
            if (closure.add(next)) {
                ahead.addAll(others(next));
            }
        }
        return closure;
    }
}
