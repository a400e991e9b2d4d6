package org.gangju.platform.composition;

import graphql.language.Node;
import graphql.language.SDLDefinition;
import java.util.List;

/** A found module on its way through the checks. */
final class Candidate {

    private final FoundModule found;
    private final Findings findings;
    private final Manifest manifest;
    private final ModuleSdl sdl;

    private Candidate(FoundModule found, Findings findings, Manifest manifest, ModuleSdl sdl) {
        this.found = found;
        this.findings = findings;
        this.manifest = manifest;
        this.sdl = sdl;
    }

    static Candidate of(FoundModule found) {
        String id = Interview.idOf(found);
        var findings = new Findings(id, found.origin());
        Manifest manifest = Interview.with(found.module(), id, findings);
        return new Candidate(found, findings, manifest, ModuleSdl.parse(found.sdl(), findings));
    }

    FoundModule found() {
        return found;
    }

    Manifest manifest() {
        return manifest;
    }

    String id() {
        return manifest.id();
    }

    boolean optional() {
        return manifest.optional();
    }

    List<SDLDefinition<?>> definitions() {
        return sdl.definitions();
    }

    Findings findings() {
        return findings;
    }

    boolean sound() {
        return findings.none();
    }

    ModuleSdl sdl() {
        return sdl;
    }

    void find(Fault fault, Object... arguments) {
        findings.add(fault, arguments);
    }

    void findAt(Node<?> node, Fault fault, Object... arguments) {
        findings.add(sdl.place(node), fault, arguments);
    }
}
