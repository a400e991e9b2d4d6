package org.gangju.platform.composition;

import graphql.language.SDLDefinition;
import java.util.List;

/** A module that passed every check, with its definitions, which nobody changes any more. */
record SoundModule(FoundModule found, Manifest manifest, List<SDLDefinition<?>> definitions) {

    static SoundModule of(Candidate candidate) {
        return new SoundModule(candidate.found(), candidate.manifest(), List.copyOf(candidate.definitions()));
    }

    String id() {
        return manifest.id();
    }

    boolean optional() {
        return manifest.optional();
    }
}
