package org.gangju.platform.operation;

import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gangju.platform.execution.Documents;
import org.gangju.platform.message.Messages;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.InputRule;
import org.gangju.spi.command.InputText;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.springframework.stereotype.Component;

/** Judges documents before they are registered, by the schema of the request that registers them. */
@Component
class OperationReview {

    private static final int LONGEST_NAME = 200;

    private final Documents documents;
    private final Messages messages;

    OperationReview(Documents documents, Messages messages) {
        this.documents = documents;
        this.messages = messages;
    }

    /**
     * The operations with their documents parsed.
     *
     * @throws RuleViolation with one problem for each operation at fault
     */
    List<ReviewedOperation> of(List<OperationInput> operations, Caller caller, GraphQLContext request) {
        List<ReviewedOperation> reviewed = new ArrayList<>();
        List<RuleViolation> broken = new ArrayList<>();
        for (int index = 0; index < operations.size(); index++) {
            try {
                reviewed.add(of(operations.get(index), index, caller, request));
            } catch (RuleViolation violation) {
                broken.add(violation);
            }
        }
        if (!broken.isEmpty()) {
            throw RuleViolation.together(broken);
        }
        return reviewed;
    }

    private ReviewedOperation of(OperationInput operation, int index, Caller caller, GraphQLContext request) {
        String field = ReviewedOperation.field(index);
        String name = InputText.name(operation.name(), "operations." + index + ".name", LONGEST_NAME);
        Document document = read(operation.document(), field, caller);
        List<OperationDefinition> found = document.getDefinitionsOfType(OperationDefinition.class);
        if (found.size() != 1 || !name.equals(found.getFirst().getName())) {
            throw new RuleViolation(OperationRule.OPERATION_NAME_MISMATCH, field, name);
        }
        documents.errors(document, request).stream().findFirst().ifPresent(error -> {
            throw invalid(error, field);
        });
        return new ReviewedOperation(
                index, name, operation.document(), DocumentHash.of(operation.document()), document);
    }

    private Document read(String text, String field, Caller caller) {
        try {
            return documents.read(text);
        } catch (CodedException failure) {
            String reason = messages.text("error." + failure.messageKey(), failure.arguments(), caller.locale());
            throw new RuleViolation(OperationRule.OPERATION_UNREADABLE, field, reason);
        }
    }

    private static RuleViolation invalid(GraphQLError error, String field) {
        Map<String, Object> details = Objects.requireNonNullElse(error.getExtensions(), Map.of());
        Object module = details.get("module");
        boolean disabled = ErrorCode.MODULE_DISABLED.name().equals(details.get("code"));
        return disabled && module != null
                ? new RuleViolation(InputRule.MODULE_DISABLED, field, module)
                : new RuleViolation(OperationRule.OPERATION_INVALID, field, error.getMessage());
    }
}
