package org.gangju.platform.audit;

import java.net.InetSocketAddress;
import java.util.Map;
import org.gangju.platform.execution.Trace;
import org.gangju.platform.subscription.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Notes where an operation comes from, whatever its transport. */
@Component
@Order(1)
class AuditOriginInterceptor implements WebGraphQlInterceptor {

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        Trace trace = Trace.start();
        AuditOrigin origin = new AuditOrigin(address(request), client(request), trace.id());
        request.configureExecutionInput(
                (input, builder) -> builder.graphQLContext(Map.of(AuditOrigin.KEY, origin, Trace.class, trace))
                        .build());
        return chain.next(request);
    }

    private static @Nullable String client(WebGraphQlRequest request) {
        return request.getAttributes().get(Standing.ATTRIBUTE) instanceof Standing standing ? standing.client() : null;
    }

    /** An address is written as numbers; nobody is asked for its name. */
    private static @Nullable String address(WebGraphQlRequest request) {
        InetSocketAddress remote = request.getRemoteAddress();
        if (remote == null) {
            return null;
        }
        return remote.getAddress() == null
                ? remote.getHostString()
                : remote.getAddress().getHostAddress();
    }
}
