package org.gangju.platform.mask;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLAppliedDirectiveArgument;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.dataloader.DataLoader;
import org.gangju.platform.limit.Tiers;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.InputText;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.gangju.spi.node.Node;

/**
 * Fetches the field {@code unmask} of a type: the same object, whose masks are lifted once the audit tells of it. The
 * field's {@code @access} names the permission, which has to reach the object.
 */
record UnmaskFetcher(Tiers tiers) implements DataFetcher<CompletableFuture<DataFetcherResult<Node>>> {

    static final String NAME = "unmask";
    private static final String PURPOSE = "purpose";
    private static final int LONGEST_PURPOSE = 200;

    @Override
    public CompletableFuture<DataFetcherResult<Node>> get(DataFetchingEnvironment environment) {
        count(environment);
        Node object = Objects.requireNonNull(environment.<Node>getSource());
        Unmasking.Wish wish =
                new Unmasking.Wish(object.typeName(), object.key(), permission(environment), purpose(environment));
        DataLoader<Unmasking.Wish, Boolean> batch = environment.getDataLoader(NAME);
        return Objects.requireNonNull(batch)
                .load(wish)
                .thenApply(granted -> lifted(object, Boolean.TRUE.equals(granted)));
    }

    private static DataFetcherResult<Node> lifted(Node object, boolean granted) {
        if (!granted) {
            throw new CodedException(ErrorCode.FORBIDDEN, "unmaskOutOfReach");
        }
        return DataFetcherResult.<Node>newResult()
                .data(object)
                .localContext(new Unmasked(object))
                .build();
    }

    private static String permission(DataFetchingEnvironment environment) {
        GraphQLAppliedDirectiveArgument permission =
                environment.getFieldDefinition().getAppliedDirective("access").getArgument("permission");
        return Objects.requireNonNull(permission).getValue();
    }

    private static String purpose(DataFetchingEnvironment environment) {
        String purpose = Objects.requireNonNull(environment.getArgument(PURPOSE));
        try {
            return InputText.name(purpose, PURPOSE, LONGEST_PURPOSE);
        } catch (RuleViolation unfit) {
            throw new CodedException(ErrorCode.BAD_INPUT, "unmaskPurpose", LONGEST_PURPOSE);
        }
    }

    /** One request unmasks a few people, not a list. */
    private void count(DataFetchingEnvironment environment) {
        Caller caller = environment.getGraphQlContext().get(Caller.class);
        int most = tiers.of(caller).unmaskings();
        AtomicInteger counted =
                environment.getGraphQlContext().computeIfAbsent(UnmaskFetcher.class, first -> new AtomicInteger());
        int asked = Objects.requireNonNull(counted).incrementAndGet();
        if (asked > most) {
            throw new CodedException(ErrorCode.LIMIT_EXCEEDED, "limit", "unmaskings", most, asked);
        }
    }
}
