package org.gangju.platform.composition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes the found modules through all checks, one after the other. */
final class Assembly {

    private final List<Candidate> found;
    private final ManifestCheck manifests;
    private final Map<String, Candidate> byId = new HashMap<>();
    private final Standing standing = new Standing();

    Assembly(List<FoundModule> found, String platformVersion) {
        this.found = found.stream().map(Candidate::of).toList();
        this.manifests = new ManifestCheck(platformVersion);
    }

    /** @throws IllegalStateException when a part of the kernel is at fault */
    Composition run() {
        found.forEach(manifests::alone);
        List<Candidate> distinct = ManifestCheck.distinct(found);
        distinct.forEach(candidate -> byId.put(candidate.id(), candidate));
        var requirements = new Requirements(distinct);
        requirements.check();
        List<Candidate> order = requirements.inOrder();
        var claims = new Claims(order);
        kernel(order.stream().filter(candidate -> !candidate.optional()).toList(), claims);
        order.stream().filter(Candidate::optional).forEach(candidate -> {
            lost(candidate, requirements);
            optional(candidate, requirements.closure(candidate.id()), claims);
        });
        return composition();
    }

    private void kernel(List<Candidate> parts, Claims claims) {
        parts.forEach(part -> {
            manifests.besideOthers(part);
            SdlCheck.check(part, parts, claims, standing);
            accept(part, claims);
        });
        if (!parts.isEmpty() && parts.stream().allMatch(Candidate::sound)) {
            EngineRule.check(parts.subList(0, parts.size() - 1), parts.getLast());
        }
        KernelFaults.refuse(found.stream()
                .filter(candidate -> !candidate.optional())
                .flatMap(candidate -> candidate.findings().inOrder().stream())
                .toList());
    }

    private void accept(Candidate candidate, Claims claims) {
        manifests.accept(candidate);
        claims.accept(candidate);
        standing.accept(candidate);
    }

    private void optional(Candidate candidate, Set<String> closure, Claims claims) {
        manifests.besideOthers(candidate);
        if (!candidate.sound()) {
            return;
        }
        List<Candidate> known = new ArrayList<>(standing.accepted().stream()
                .filter(each -> !each.optional() || closure.contains(each.id()))
                .toList());
        known.add(candidate);
        SdlCheck.check(candidate, known, claims, standing);
        if (candidate.sound()) {
            EngineRule.check(standing.accepted(), candidate);
        }
        if (candidate.sound()) {
            accept(candidate, claims);
        }
    }

    /** Members of one circle are at fault for the circle alone. */
    private void lost(Candidate candidate, Requirements requirements) {
        boolean circular = requirements.circular(candidate.id());
        List<String> broken = candidate.manifest().required().stream()
                .filter(id -> !id.equals(candidate.id()) && !(circular && requirements.circular(id)))
                .filter(this::isBroken)
                .toList();
        broken.forEach(id -> candidate.find(Fault.REQUIREMENT_QUARANTINED, id));
    }

    private boolean isBroken(String id) {
        Candidate candidate = byId.get(id);
        return candidate != null && !candidate.sound();
    }

    private Composition composition() {
        List<Candidate> left = found.stream()
                .filter(candidate -> !candidate.sound())
                .sorted(Comparator.comparing(Candidate::id)
                        .thenComparing(candidate -> candidate.found().origin()))
                .toList();
        return new Composition(
                standing.accepted().stream().map(SoundModule::of).toList(),
                left.stream().map(Candidate::found).toList(),
                left.stream()
                        .flatMap(candidate -> candidate.findings().inOrder().stream())
                        .toList());
    }
}
