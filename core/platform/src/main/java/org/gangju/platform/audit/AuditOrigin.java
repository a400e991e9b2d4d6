package org.gangju.platform.audit;

import graphql.GraphQLContext;
import io.micrometer.context.ContextRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Where something came from. An operation's stands in the GraphQL context under {@link #KEY}, and on the threads of its
 * resolvers.
 *
 * @param address the network address of the client, or of what the server's settings trust to tell it
 * @param client the id of the client that the token was issued to
 * @param traceId the name of the request in errors and the log
 */
public record AuditOrigin(
        @Nullable String address,
        @Nullable String client,
        @Nullable String traceId) {

    /** The key in the GraphQL context. */
    static final String KEY = "org.gangju.audit.origin";

    /** What comes from the platform itself. */
    public static final AuditOrigin NONE = new AuditOrigin(null, null, null);

    private static final ThreadLocal<AuditOrigin> CURRENT = new ThreadLocal<>();

    static {
        ContextRegistry.getInstance().registerThreadLocalAccessor(KEY, CURRENT);
    }

    /** Where the work of this thread comes from. */
    public static AuditOrigin current() {
        return Optional.ofNullable(CURRENT.get()).orElseGet(AuditOrigin::ofRequest);
    }

    /** Does work on this thread that comes from here. */
    public <T> T during(Supplier<T> work) {
        AuditOrigin around = CURRENT.get();
        CURRENT.set(this);
        try {
            return work.get();
        } finally {
            restore(around);
        }
    }

    private static void restore(@Nullable AuditOrigin around) {
        if (around == null) {
            CURRENT.remove();
            return;
        }
        CURRENT.set(around);
    }

    /** Where the operation of this context comes from. */
    public static AuditOrigin of(GraphQLContext context) {
        AuditOrigin operation = context.get(KEY);
        return operation == null ? NONE : operation;
    }

    /** Where a request comes from that is no operation. */
    private static AuditOrigin ofRequest() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? of(attributes.getRequest())
                : NONE;
    }

    private static AuditOrigin of(HttpServletRequest request) {
        return new AuditOrigin(request.getRemoteAddr(), null, null);
    }
}
