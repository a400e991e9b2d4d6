package org.gangju.platform.execution;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangju.spi.error.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * An error as clients see it.
 *
 * @param path the field that failed; empty for a request that failed as a whole
 * @param module the module that it is about; null for most
 * @param details what else a client may read of it, by name
 */
record CodedError(
        ErrorCode code,
        String message,
        List<SourceLocation> locations,
        List<Object> path,
        String traceId,
        @Nullable String module,
        Map<String, Object> details)
        implements GraphQLError {

    /** The longest message that is passed on. */
    private static final int LONGEST = 400;

    CodedError {
        locations = List.copyOf(locations);
        path = List.copyOf(path);
        details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
        message = message.length() > LONGEST ? message.substring(0, LONGEST) + "…" : message;
    }

    CodedError at(List<SourceLocation> places, List<Object> field) {
        return new CodedError(code, message, places, field, traceId, module, details);
    }

    /** The same about a module. */
    CodedError of(String moduleId) {
        return new CodedError(code, message, locations, path, traceId, moduleId, details);
    }

    @Override
    public String getMessage() {
        return message;
    }

    @Override
    public List<SourceLocation> getLocations() {
        return locations;
    }

    @Override
    public List<Object> getPath() {
        return path;
    }

    @Override
    public ErrorClassification getErrorType() {
        return ErrorClassification.errorClassification(code.name());
    }

    @Override
    public Map<String, Object> getExtensions() {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", code.name());
        extensions.put("category", code.category().name());
        extensions.put("traceId", traceId);
        if (module != null) {
            extensions.put("module", module);
        }
        extensions.putAll(details);
        return extensions;
    }

    @Override
    public Map<String, Object> toSpecification() {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("message", message);
        if (!locations.isEmpty()) {
            error.put("locations", locations.stream().map(CodedError::place).toList());
        }
        if (!path.isEmpty()) {
            error.put("path", path);
        }
        error.put("extensions", getExtensions());
        return error;
    }

    private static Map<String, Object> place(SourceLocation location) {
        return Map.of("line", location.getLine(), "column", location.getColumn());
    }
}
