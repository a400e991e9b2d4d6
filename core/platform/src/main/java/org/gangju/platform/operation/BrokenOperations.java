package org.gangju.platform.operation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gangju.platform.execution.Documents;
import org.gangju.platform.execution.InstalledSchema;
import org.gangju.platform.schema.SchemaVariants;
import org.gangju.platform.toggle.BrokenOperation;
import org.gangju.platform.toggle.OperationCheck;
import org.gangju.platform.toggle.VariantChange;
import org.springframework.stereotype.Component;

/**
 * Validates registered documents against the schemas before and after a decision. Only those are read that use a module
 * which is lost somewhere; none other can break, because a module only ever adds to what there is without it.
 */
@Component
class BrokenOperations implements OperationCheck {

    /** Documents in memory at a time; each is as long as a request at most. */
    private static final int PART = 100;

    private static final Comparator<BrokenOperation> ORDER = Comparator.comparing(BrokenOperation::clientId)
            .thenComparing(BrokenOperation::name)
            .thenComparing(BrokenOperation::version);

    private final OperationStore operations;
    private final DocumentStore store;
    private final Documents documents;
    private final InstalledSchema installed;
    private final SchemaVariants variants;

    BrokenOperations(
            OperationStore operations,
            DocumentStore store,
            Documents documents,
            InstalledSchema installed,
            SchemaVariants variants) {
        this.operations = operations;
        this.store = store;
        this.documents = documents;
        this.installed = installed;
        this.variants = variants;
    }

    @Override
    public List<BrokenOperation> broken(List<VariantChange> changes) {
        Set<String> lost = changes.stream()
                .flatMap(change -> new ModuleChange(change.before(), change.after()).lost().stream())
                .collect(Collectors.toSet());
        if (lost.isEmpty()) {
            return List.of();
        }
        ScopedChanges scoped = new ScopedChanges(changes);
        Map<String, List<StoredOperation>> byHash =
                operations.using(lost).stream().collect(Collectors.groupingBy(StoredOperation::hash));
        List<String> hashes = List.copyOf(byHash.keySet());
        List<BrokenOperation> broken = new ArrayList<>();
        for (int from = 0; from < hashes.size(); from += PART) {
            store.texts(hashes.subList(from, Math.min(hashes.size(), from + PART)))
                    .forEach((hash, text) -> broken.addAll(broken(text, byHash.getOrDefault(hash, List.of()), scoped)));
        }
        broken.sort(ORDER);
        return broken;
    }

    private List<BrokenOperation> broken(String text, List<StoredOperation> users, ScopedChanges scoped) {
        return documents
                .again(text)
                .map(document -> new DocumentVerdict(document, documents, installed, variants))
                .map(verdict -> users.stream()
                        .flatMap(user ->
                                verdict.broken(scoped.of(user.scope())).stream().map(reasons -> broken(user, reasons)))
                        .toList())
                .orElse(List.of());
    }

    private static BrokenOperation broken(StoredOperation operation, List<String> reasons) {
        return new BrokenOperation(
                operation.client(), operation.name(), operation.version(), operation.hash(), reasons);
    }
}
