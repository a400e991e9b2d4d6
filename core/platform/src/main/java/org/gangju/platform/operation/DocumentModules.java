package org.gangju.platform.operation;

import graphql.language.Document;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gangju.platform.composition.Composition;
import org.gangju.platform.execution.Documents;
import org.gangju.platform.execution.InstalledSchema;
import org.gangju.platform.execution.ModuleUse;
import org.gangju.platform.schema.SchemaText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Knows which modules a document uses, and works that out anew for all registered documents when the application starts
 * with other modules or other versions of them.
 */
@Component
class DocumentModules implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(DocumentModules.class);

    /** Documents in memory at a time; each is as long as a request at most. */
    private static final int PART = 50;

    private final InstalledSchema installed;
    private final Composition composition;
    private final Documents documents;
    private final DocumentStore store;

    DocumentModules(InstalledSchema installed, Composition composition, Documents documents, DocumentStore store) {
        this.installed = installed;
        this.composition = composition;
        this.documents = documents;
        this.store = store;
    }

    /** Before the first request. A start that is broken off leaves it to the next. */
    @Override
    public void afterSingletonsInstantiated() {
        String fingerprint = fingerprint();
        if (fingerprint.equals(store.fingerprint())) {
            return;
        }
        int count = recompute();
        store.fingerprint(fingerprint);
        log.info("Worked out anew which modules {} registered documents use", count);
    }

    private int recompute() {
        int count = 0;
        Map<String, String> texts = store.texts("", PART);
        while (!texts.isEmpty()) {
            store.use(of(parsed(texts)));
            count += texts.size();
            texts = store.texts(texts.keySet().stream().reduce("", (one, next) -> next), PART);
        }
        return count;
    }

    /** What cannot be read any more within the limits cannot be run either, and so breaks by nothing. */
    private Map<String, Document> parsed(Map<String, String> texts) {
        Map<String, Document> parsed = new LinkedHashMap<>();
        texts.forEach((hash, text) -> documents.again(text).ifPresent(document -> parsed.put(hash, document)));
        return parsed;
    }

    /** The ids of the modules that each of these documents uses. */
    Map<String, Set<String>> of(Map<String, Document> parsed) {
        return parsed.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, document -> modules(document.getValue())));
    }

    private Set<String> modules(Document document) {
        return installed.uses(document).stream().map(ModuleUse::module).collect(Collectors.toSet());
    }

    private String fingerprint() {
        String versions = composition.modules().stream()
                .map(module -> module.id() + " " + module.version())
                .collect(Collectors.joining("\n"));
        return DocumentHash.of(versions + "\n" + SchemaText.of(installed.schema()));
    }
}
