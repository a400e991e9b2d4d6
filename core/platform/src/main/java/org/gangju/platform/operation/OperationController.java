package org.gangju.platform.operation;

import graphql.GraphQLContext;
import java.util.ArrayList;
import java.util.List;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.Kept;
import org.gangju.spi.command.Mutations;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.Pages;
import org.gangju.spi.page.SortKey;
import org.gangju.spi.page.Visibility;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** What clients do with their own operations. */
@Controller
class OperationController {

    private static final PageQuery<RegisteredOperation> QUERY = new PageQuery<>(
            "o.name, o.version, o.hash",
            "registered_operation o",
            "o.id",
            Visibility.everybody(),
            List.of(SortKey.text("o.version"), SortKey.text("o.name")),
            row -> new RegisteredOperation(row.getString("name"), row.getString("version"), row.getString("hash")));

    private static final Kept<Integer> COUNT = new Kept<>(String::valueOf, Integer::valueOf);

    private final Operations operations;
    private final Mutations mutations;
    private final Pages pages;

    OperationController(Operations operations, Mutations mutations, Pages pages) {
        this.operations = operations;
        this.mutations = mutations;
        this.pages = pages;
    }

    @QueryMapping
    Connection<RegisteredOperation> registeredOperations(
            @Argument @Nullable String version, PageRequest page, Caller caller) {
        List<Condition> conditions = new ArrayList<>(List.of(Condition.of("o.client_id = ?", caller.id())));
        if (version != null) {
            conditions.add(Condition.of("o.version = ?", version));
        }
        return pages.page(QUERY, conditions, page, caller);
    }

    @MutationMapping
    RegisterOperationsPayload registerOperations(
            @Argument RegisterOperationsInput input, Caller caller, GraphQLContext request) {
        Kept<List<RegisteredOperation>> kept = new Kept<>(done -> "", reference -> input.registered());
        return mutations.run(
                caller, input, RegisterOperationsPayload::new, kept, () -> operations.register(input, caller, request));
    }

    @MutationMapping
    RetireOperationsPayload retireOperations(@Argument RetireOperationsInput input, Caller caller) {
        return mutations.run(
                caller, input, RetireOperationsPayload::new, COUNT, () -> operations.retire(input.version(), caller));
    }
}
