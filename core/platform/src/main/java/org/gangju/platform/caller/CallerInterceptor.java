package org.gangju.platform.caller;

import java.util.Locale;
import java.util.Map;
import org.gangju.platform.subscription.Standing;
import org.gangju.spi.caller.Caller;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Hands the caller over to the execution, in the GraphQL context under {@code Caller.class}. */
@Component
@Order(0)
class CallerInterceptor implements WebGraphQlInterceptor {

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        if (!(request.getAttributes().get(Standing.CALLER) instanceof Caller caller)) {
            return Mono.error(new IllegalStateException("A request without a caller reached the execution"));
        }
        request.configureExecutionInput((input, builder) -> builder.locale(caller.locale())
                .graphQLContext(Map.of(Caller.class, caller, Locale.class, caller.locale()))
                .build());
        return chain.next(request);
    }
}
