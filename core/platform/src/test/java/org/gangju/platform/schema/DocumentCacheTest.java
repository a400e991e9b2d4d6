package org.gangju.platform.schema;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.parser.Parser;
import graphql.validation.ValidationError;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DocumentCacheTest {

    private static final PreparsedDocumentEntry VALID = new PreparsedDocumentEntry(new Parser().parseDocument("{ a }"));

    private final DocumentCache cache = new DocumentCache();
    private final AtomicInteger parsed = new AtomicInteger();

    @Test
    void parsesADocumentOnce() {
        ask("{ a }");
        ask("{ a }");
        assertThat(parsed).hasValue(1);
    }

    @Test
    void forgetsTinyDocumentsLongBeforeTheyFillTheMemory() {
        for (int number = 0; number < 50_000; number++) {
            ask("{a" + number + "}");
        }
        cache.documents().cleanUp();
        assertThat(cache.documents().estimatedSize()).isLessThan(20_000);
    }

    @Test
    void keepsNoInvalidDocument() {
        PreparsedDocumentEntry invalid = new PreparsedDocumentEntry(
                List.of(ValidationError.newValidationError().description("no").build()));
        for (int time = 0; time < 2; time++) {
            cache.getDocumentAsync(ExecutionInput.newExecutionInput("{ b }").build(), input -> {
                        parsed.incrementAndGet();
                        return invalid;
                    })
                    .join();
        }
        assertThat(parsed).hasValue(2);
    }

    private void ask(String text) {
        cache.getDocumentAsync(ExecutionInput.newExecutionInput(text).build(), input -> {
                    parsed.incrementAndGet();
                    return VALID;
                })
                .join();
    }
}
