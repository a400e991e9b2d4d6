package org.gangju.platform.limit;

import org.gangju.spi.caller.Caller;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Lets requests of every transport in, after their caller is known and before anything is done for them. A subscription
 * counts until it has begun; from then on it has a limit of its own.
 */
@Component
@Order(AdmissionInterceptor.AFTER_CALLER)
class AdmissionInterceptor implements WebGraphQlInterceptor {

    static final int AFTER_CALLER = 50;

    private final Admission admission;

    AdmissionInterceptor(Admission admission) {
        this.admission = admission;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        Caller caller = request.toExecutionInput().getGraphQLContext().get(Caller.class);
        return caller == null
                ? chain.next(request)
                : Mono.using(() -> admission.open(caller), slot -> chain.next(request), Admission.Slot::close);
    }
}
