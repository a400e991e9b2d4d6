package org.gangju.platform.operation;

import graphql.GraphQLContext;
import graphql.language.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.InputRule;
import org.gangju.spi.command.InputText;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.springframework.stereotype.Service;

/** Registers and retires the operations of clients. Joins the transaction around it; one at a time. */
@Service
class Operations {

    /** Operations of one request. */
    static final int MOST = 200;

    private static final int LONGEST_VERSION = 64;

    private final OperationReview review;
    private final OperationStore operations;
    private final DocumentStore documents;
    private final DocumentModules modules;
    private final OperationLimits limits;

    Operations(
            OperationReview review,
            OperationStore operations,
            DocumentStore documents,
            DocumentModules modules,
            OperationLimits limits) {
        this.review = review;
        this.operations = operations;
        this.documents = documents;
        this.modules = modules;
        this.limits = limits;
    }

    /** Adds operations to a version of the caller's, or none of them. */
    List<RegisteredOperation> register(RegisterOperationsInput input, Caller caller, GraphQLContext request) {
        String version = InputText.name(input.version(), "version", LONGEST_VERSION);
        require("operations", MOST, input.operations().size());
        List<ReviewedOperation> reviewed = review.of(input.operations(), caller, request);
        operations.lock();
        Collection<ReviewedOperation> fresh = fresh(reviewed, version, caller);
        require("registered-documents", limits.registeredDocuments(), operations.count() + fresh.size());
        addDocuments(fresh);
        operations.add(caller.id(), caller.scope().organizations().enclosing(), version, fresh);
        return reviewed.stream()
                .map(operation -> new RegisteredOperation(operation.name(), version, operation.hash()))
                .toList();
    }

    private static void require(String limit, int value, long asked) {
        if (asked > value) {
            throw new CodedException(ErrorCode.LIMIT_EXCEEDED, "limit", limit, value, asked);
        }
    }

    /** What the version does not have yet. */
    private Collection<ReviewedOperation> fresh(List<ReviewedOperation> reviewed, String version, Caller caller) {
        List<String> names = reviewed.stream().map(ReviewedOperation::name).toList();
        Map<String, String> hashes = new HashMap<>(operations.hashes(caller.id(), version, names));
        List<ReviewedOperation> fresh = new ArrayList<>();
        List<RuleViolation> taken = new ArrayList<>();
        for (ReviewedOperation operation : reviewed) {
            String known = hashes.putIfAbsent(operation.name(), operation.hash());
            if (known == null) {
                fresh.add(operation);
            } else if (!known.equals(operation.hash())) {
                taken.add(new RuleViolation(
                        OperationRule.OPERATION_TAKEN,
                        ReviewedOperation.field(operation.index()),
                        version,
                        operation.name()));
            }
        }
        if (!taken.isEmpty()) {
            throw RuleViolation.together(taken);
        }
        return fresh;
    }

    private void addDocuments(Collection<ReviewedOperation> fresh) {
        Map<String, ReviewedOperation> unknown = fresh.stream()
                .collect(Collectors.toMap(
                        ReviewedOperation::hash, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        unknown.keySet().removeAll(documents.known(unknown.keySet()));
        if (unknown.isEmpty()) {
            return;
        }
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, Document> parsed = new LinkedHashMap<>();
        unknown.forEach((hash, operation) -> {
            texts.put(hash, operation.text());
            parsed.put(hash, operation.document());
        });
        documents.add(texts);
        documents.use(modules.of(parsed));
    }

    /** Takes a whole version of the caller's away; answers how many operations it had. */
    int retire(String version, Caller caller) {
        operations.lock();
        Set<String> hashes = operations.hashes(caller.id(), version);
        if (hashes.isEmpty()) {
            throw new RuleViolation(InputRule.NOT_FOUND, "version", version);
        }
        int retired = operations.remove(caller.id(), version);
        documents.clean(hashes);
        return retired;
    }
}
