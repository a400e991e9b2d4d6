package org.gangju.platform.composition;

import graphql.language.SDLDefinition;
import graphql.language.SDLExtensionDefinition;
import graphql.language.TypeDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the modules accepted so far bring, each name with the one that brings it. */
final class Standing {

    private final Map<Part.Name, String> owners = new LinkedHashMap<>();
    private final List<Candidate> accepted = new ArrayList<>();

    List<Candidate> accepted() {
        return accepted;
    }

    Map<Part.Name, String> owners() {
        return owners;
    }

    /** Finds what the module brings although it is there already. */
    void check(View view) {
        Map<Part.Name, String> own = new LinkedHashMap<>();
        view.candidate().definitions().forEach(definition -> check(definition, own, view));
    }

    private void check(SDLDefinition<?> definition, Map<Part.Name, String> own, View view) {
        boolean extension = definition instanceof SDLExtensionDefinition;
        List<Part> parts = Part.of(definition);
        if (extension && definition instanceof TypeDefinition<?> type && !extendsItsKind(type, view)) {
            return;
        }
        for (Part part : parts) {
            boolean fresh = fresh(part, own, view.candidate());
            // The fields of a type that must not be there are no faults of their own.
            if (!fresh && !extension && part.equals(parts.getFirst())) {
                return;
            }
        }
    }

    private static boolean extendsItsKind(TypeDefinition<?> extension, View view) {
        TypeDefinition<?> target = view.type(extension.getName());
        return target == null || Keyword.of(target).equals(Keyword.of(extension));
    }

    private boolean fresh(Part part, Map<Part.Name, String> own, Candidate candidate) {
        Part.Kind kind = part.name().kind();
        String text = part.name().text();
        String owner = owners.get(part.name());
        if (owner != null) {
            if (kind != Part.Kind.ARGUMENT) {
                candidate.findAt(part.node(), kind.taken(), text, owner);
            }
            return false;
        }
        if (own.putIfAbsent(part.name(), candidate.id()) != null) {
            candidate.findAt(part.node(), kind.twice(), text);
            return false;
        }
        return true;
    }

    /** From now on all this is the module's own. */
    void accept(Candidate candidate) {
        accepted.add(candidate);
        candidate.definitions().stream()
                .flatMap(definition -> Part.of(definition).stream())
                .forEach(part -> owners.putIfAbsent(part.name(), candidate.id()));
    }
}
