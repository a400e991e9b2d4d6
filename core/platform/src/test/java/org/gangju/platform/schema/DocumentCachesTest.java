package org.gangju.platform.schema;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.parser.Parser;
import graphql.validation.ValidationError;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.caller.Scope;
import org.junit.jupiter.api.Test;

class DocumentCachesTest {

    private static final PreparsedDocumentEntry VALID = new PreparsedDocumentEntry(new Parser().parseDocument("{ a }"));

    private final DocumentCaches caches = new DocumentCaches();
    private final AtomicInteger parsed = new AtomicInteger();

    @Test
    void parsesADocumentOnce() {
        ask("{ a }");
        ask("{ a }");
        assertThat(parsed).hasValue(1);
    }

    @Test
    void knowsADocumentForItsOwnVariantAndTierOnly() {
        ask("{ a }", Set.of(), "standard");
        ask("{ a }", Set.of("training"), "standard");
        ask("{ a }", Set.of(), "internal");
        ask("{ a }", Set.of("training"), "standard");
        assertThat(parsed).hasValue(3);
    }

    @Test
    void forgetsTinyDocumentsLongBeforeTheyFillTheMemory() {
        for (int number = 0; number < 50_000; number++) {
            ask("{a" + number + "}");
        }
        caches.documents().cleanUp();
        assertThat(caches.documents().estimatedSize()).isLessThan(20_000);
    }

    @Test
    void keepsNoInvalidDocument() {
        PreparsedDocumentEntry invalid = new PreparsedDocumentEntry(
                List.of(ValidationError.newValidationError().description("no").build()));
        for (int time = 0; time < 2; time++) {
            caches.of(Set.of())
                    .getDocumentAsync(ExecutionInput.newExecutionInput("{ b }").build(), input -> {
                        parsed.incrementAndGet();
                        return invalid;
                    })
                    .join();
        }
        assertThat(parsed).hasValue(2);
    }

    private void ask(String text) {
        ask(text, Set.of(), "standard");
    }

    private void ask(String text, Set<String> modules, String tier) {
        Caller caller = Caller.of("reader", tier, Set.of(), Scope.WHOLE, null, Locale.ENGLISH);
        ExecutionInput request = ExecutionInput.newExecutionInput(text)
                .graphQLContext(Map.of(Caller.class, caller))
                .build();
        caches.of(modules)
                .getDocumentAsync(request, input -> {
                    parsed.incrementAndGet();
                    return VALID;
                })
                .join();
    }
}
