package org.gangju.platform.operation;

import java.util.List;
import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code registerOperations}. */
record RegisterOperationsInput(
        String version,
        List<OperationInput> operations,
        @Nullable String clientMutationId) implements MutationInput {

    /** What was registered by this input, when it was. */
    List<RegisteredOperation> registered() {
        return operations.stream()
                .map(operation -> new RegisteredOperation(
                        operation.name().strip(), version.strip(), DocumentHash.of(operation.document())))
                .toList();
    }
}
