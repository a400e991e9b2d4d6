package org.gangju.platform.library;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.caller.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.stereotype.Component;

/** Asks the library, as a reader unless said otherwise. */
@Component
public class Asking {

    public static final Caller READER = caller(Locale.ENGLISH, "book.read", "book.write");

    private final ExecutionGraphQlService service;

    Asking(ExecutionGraphQlService service) {
        this.service = service;
    }

    public static Caller caller(Locale locale, String... permissions) {
        return Caller.of("reader", "default", Set.of(permissions), Scope.WHOLE, null, locale);
    }

    public ExecutionResult ask(String document) {
        return ask(READER, document, Map.of());
    }

    public ExecutionResult ask(@Nullable Caller caller, String document, Map<String, Object> variables) {
        Map<String, @Nullable Object> given = new HashMap<>(variables);
        var request = new DefaultExecutionGraphQlRequest(document, null, given, Map.of(), "1", Locale.ENGLISH);
        if (caller != null) {
            request.configureExecutionInput((input, builder) ->
                    builder.graphQLContext(Map.of(Caller.class, caller)).build());
        }
        return Objects.requireNonNull(service.execute(request).block()).getExecutionResult();
    }

    /** The data of an answer without errors. */
    public Map<String, Object> data(String document) {
        ExecutionResult result = ask(document);
        assertThat(result.getErrors()).isEmpty();
        return Objects.requireNonNull(result.<Map<String, Object>>getData());
    }
}
