package org.gangju.platform.execution;

import graphql.GraphQLContext;
import graphql.GraphQLError;
import java.util.ArrayList;
import java.util.List;
import org.gangju.spi.error.CodedException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Codes the errors of one answer and cuts their list to what fits into an error body of 4 KB. */
@Component
class ErrorList {

    /** Leaves room for the closing error and for what stands around the list. */
    private static final int BYTES = 3_400;

    private final EngineErrors engine;
    private final CodedErrors errors;
    private final JsonMapper json = JsonMapper.builder().build();

    ErrorList(EngineErrors engine, CodedErrors errors) {
        this.engine = engine;
        this.errors = errors;
    }

    List<GraphQLError> of(List<GraphQLError> found, GraphQLContext context) {
        List<GraphQLError> kept = new ArrayList<>();
        int bytes = 0;
        for (GraphQLError error : found) {
            CodedError coded = engine.coded(error, context);
            bytes += size(coded);
            if (bytes > BYTES) {
                break;
            }
            kept.add(coded);
        }
        if (kept.size() == found.size()) {
            return kept;
        }
        return closed(kept, found, context);
    }

    /** A single error that is too large, because of the names that a client chose, loses its place. */
    private List<GraphQLError> closed(List<GraphQLError> kept, List<GraphQLError> found, GraphQLContext context) {
        CodedError next = engine.coded(found.get(kept.size()), context);
        if (kept.isEmpty()) {
            kept.add(next.at(List.of(), List.of()));
        }
        int left = found.size() - kept.size();
        if (left > 0) {
            kept.add(errors.coded(new CodedException(next.code(), "furtherErrors", left), context));
        }
        return kept;
    }

    private int size(CodedError error) {
        return json.writeValueAsBytes(error.toSpecification()).length + 1;
    }
}
