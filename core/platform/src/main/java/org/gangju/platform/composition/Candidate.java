package org.gangju.platform.composition;

import graphql.language.Node;
import graphql.language.SDLDefinition;
import java.util.List;
import java.util.regex.Pattern;

/** A found module on its way through the checks. */
final class Candidate {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]{1,31}");

    private final FoundModule found;
    private final Findings findings;
    private final Manifest manifest;
    private final ModuleSdl sdl;
    private final boolean named;

    private Candidate(FoundModule found, Findings findings, Manifest manifest, ModuleSdl sdl, boolean named) {
        this.found = found;
        this.findings = findings;
        this.manifest = manifest;
        this.sdl = sdl;
        this.named = named;
    }

    static Candidate of(FoundModule found) {
        var unnamed = new Findings(found.origin(), found.origin());
        String id = new Interview(unnamed).id(found.module());
        if (id == null) {
            return new Candidate(found, unnamed, Manifest.nameless(found.origin()), new ModuleSdl(), false);
        }
        var findings = new Findings(id.isBlank() ? found.origin() : id, found.origin());
        boolean named = ID.matcher(id).matches();
        if (!named) {
            findings.add(Fault.ID_MALFORMED, id);
        }
        Manifest manifest = new Interview(findings).about(found.module(), id);
        return new Candidate(found, findings, manifest, ModuleSdl.parse(found.sdl(), findings), named);
    }

    /** Whether it has an id of the right form, by which others may know it. */
    boolean named() {
        return named;
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
