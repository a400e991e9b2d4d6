package org.gangju.platform.operation;

import graphql.language.Document;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gangju.platform.execution.Documents;
import org.gangju.platform.execution.InstalledSchema;
import org.gangju.platform.execution.ModuleUse;
import org.gangju.platform.schema.SchemaVariants;

/** What decisions do to one document: it is validated once against each schema, however many clients have it. */
final class DocumentVerdict {

    /** The reasons that are told. */
    private static final int MOST_REASONS = 20;

    private final Document document;
    private final Documents documents;
    private final InstalledSchema installed;
    private final SchemaVariants variants;
    private final Map<Set<String>, Boolean> valid = new HashMap<>();

    DocumentVerdict(Document document, Documents documents, InstalledSchema installed, SchemaVariants variants) {
        this.document = document;
        this.documents = documents;
        this.installed = installed;
        this.variants = variants;
    }

    /** What of the document is unknown after those of these changes that break it; nothing when none does. */
    Optional<List<String>> broken(Set<ModuleChange> changes) {
        Set<String> lost = changes.stream()
                .filter(change -> valid(change.before()) && !valid(change.after()))
                .flatMap(change -> change.lost().stream())
                .collect(Collectors.toSet());
        return lost.isEmpty() ? Optional.empty() : Optional.of(reasons(lost));
    }

    private boolean valid(Set<String> modules) {
        return valid.computeIfAbsent(
                modules, set -> documents.valid(document, variants.of(set).schema()));
    }

    private List<String> reasons(Set<String> lost) {
        return installed.uses(document).stream()
                .filter(use -> lost.contains(use.module()))
                .map(ModuleUse::name)
                .distinct()
                .sorted()
                .limit(MOST_REASONS)
                .toList();
    }
}
