package org.gangju.platform.execution;

import graphql.ExecutionInput;
import graphql.GraphQLContext;
import graphql.language.Document;
import graphql.parser.Parser;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.gangju.platform.schema.ModuleChoice;
import org.gangju.platform.schema.Variant;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.reactivestreams.Publisher;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Ends a running subscription, with an error that says why, once its caller lacks a module that it uses. */
@Component
class SubscriptionEnd {

    private final ModuleChoice modules;
    private final InstalledSchema installed;
    private final CodedErrors errors;

    SubscriptionEnd(ModuleChoice modules, InstalledSchema installed, CodedErrors errors) {
        this.modules = modules;
        this.installed = installed;
        this.errors = errors;
    }

    /** The same events until then. What was decided between the start of the request and now counts as well. */
    Flux<Object> until(Publisher<?> events, ExecutionInput request) {
        GraphQLContext context = request.getGraphQLContext();
        Caller caller = Objects.requireNonNull(context.get(Caller.class));
        Variant variant = Objects.requireNonNull(context.get(Variant.class));
        Document document = Parser.parse(request.getQuery());
        Flux<Object> end = Flux.merge(modules.changes(caller), Flux.defer(() -> Flux.just(modules.of(caller))))
                .flatMapIterable(now -> lost(document, variant.modules(), now))
                .next()
                .flatMapMany(use -> Flux.error(ended(use.module(), context)));
        return Flux.<Object>from(events).takeUntilOther(end);
    }

    /** Which module it was is told to those who may know of modules. */
    private SubscriptionPublisherException ended(String module, GraphQLContext context) {
        boolean named = DisabledModules.mayKnow(context);
        CodedException reason = named
                ? new CodedException(ErrorCode.MODULE_DISABLED, "subscriptionModule", module)
                : new CodedException(ErrorCode.MODULE_DISABLED, "subscriptionEnded");
        CodedError error = errors.coded(reason, context);
        return new SubscriptionPublisherException(List.of(named ? error.of(module) : error), reason);
    }

    private List<ModuleUse> lost(Document document, Set<String> had, Set<String> now) {
        Set<String> lost = new HashSet<>(had);
        lost.removeAll(now);
        return lost.isEmpty() ? List.of() : installed.uses(document, lost);
    }
}
