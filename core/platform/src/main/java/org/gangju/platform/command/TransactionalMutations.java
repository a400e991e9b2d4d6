package org.gangju.platform.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gangju.platform.audit.AuditEvent;
import org.gangju.platform.audit.AuditOutcome;
import org.gangju.platform.audit.AuditTrail;
import org.gangju.platform.message.Messages;
import org.gangju.platform.node.NodeLoaders;
import org.gangju.platform.node.NodeLoaders.Place;
import org.gangju.platform.privacy.Pepper;
import org.gangju.platform.transaction.Attempts;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.caller.Scope;
import org.gangju.spi.command.Kept;
import org.gangju.spi.command.MutationInput;
import org.gangju.spi.command.Mutations;
import org.gangju.spi.command.Payload;
import org.gangju.spi.command.RuleProblem;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.module.Title;
import org.gangju.spi.node.Node;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class TransactionalMutations implements Mutations {

    /** As long as the longest name. */
    private static final int LONGEST_ARGUMENT = 200;

    private final Attempts attempts;
    private final IdempotencyRequests requests;
    private final NodeLoaders loaders;
    private final Messages messages;
    private final AuditTrail trail;
    private final Pepper pepper;

    TransactionalMutations(
            Attempts attempts,
            IdempotencyRequests requests,
            NodeLoaders loaders,
            Messages messages,
            AuditTrail trail,
            Pepper pepper) {
        this.attempts = attempts;
        this.requests = requests;
        this.loaders = loaders;
        this.messages = messages;
        this.trail = trail;
        this.pepper = pepper;
    }

    @Override
    public <T extends Node, P> P run(Caller caller, MutationInput input, Payload<T, P> payload, Supplier<T> work) {
        Function<Supplier<T>, T> told = told(caller, input, Node::id);
        return answer(
                caller,
                input,
                payload,
                () -> once(caller, input, Node::id, id -> loaded(id, caller), told, work)
                        .flatMap(result -> seen(result, caller)));
    }

    @Override
    public <T, P> P run(Caller caller, MutationInput input, Payload<T, P> payload, Kept<T> kept, Supplier<T> work) {
        Function<String, Optional<T>> restore =
                text -> Optional.ofNullable(kept.restore().apply(text));
        Function<Supplier<T>, T> told = told(caller, input, result -> input.id());
        return answer(caller, input, payload, () -> once(caller, input, kept.reference(), restore, told, work));
    }

    private <T, P> P answer(Caller caller, MutationInput input, Payload<T, P> payload, Supplier<Optional<T>> result) {
        try {
            return payload.of(result.get().orElse(null), List.of(), input.clientMutationId());
        } catch (RuleViolation violation) {
            List<RuleProblem> problems = problems(violation, caller);
            tellRefused(caller, input, problems);
            return payload.of(null, problems, input.clientMutationId());
        }
    }

    private void tellRefused(Caller caller, MutationInput input, List<RuleProblem> problems) {
        if (isReal(input)) {
            trail.record(told(AuditOutcome.REFUSED, caller, input)
                    .with(problems.stream().map(RuleProblem::code).toList()));
        }
    }

    private static AuditEvent told(AuditOutcome outcome, Caller caller, MutationInput input) {
        return AuditEvent.of(MutationName.of(input), outcome, caller)
                .about(input.id())
                .because(input.reason());
    }

    private static boolean isReal(MutationInput input) {
        return !Boolean.TRUE.equals(input.dryRun());
    }

    private List<RuleProblem> problems(RuleViolation violation, Caller caller) {
        return violation.broken().stream()
                .map(broken -> problem(broken, caller))
                .toList();
    }

    private RuleProblem problem(RuleViolation violation, Caller caller) {
        String code = violation.rule().name();
        List<Object> arguments = violation.arguments().stream()
                .map(argument -> shown(argument, caller.locale()))
                .toList();
        String message = messages.text("problem." + code, arguments, caller.locale());
        return new RuleProblem(code, message, List.of(("input." + violation.field()).split("\\.", -1)));
    }

    /** What a client sent may be as long as a request. */
    private static Object shown(Object argument, Locale language) {
        if (argument instanceof Title title) {
            return title.in(language);
        }
        return argument instanceof String text && text.length() > LONGEST_ARGUMENT
                ? text.substring(0, LONGEST_ARGUMENT) + "…"
                : argument;
    }

    private <T> Optional<T> once(
            Caller caller,
            MutationInput input,
            Function<T, String> reference,
            Function<String, Optional<T>> restore,
            Function<Supplier<T>, T> told,
            Supplier<T> work) {
        String requestId = input.clientMutationId();
        if (requestId == null) {
            return Optional.ofNullable(attempts.run(() -> told.apply(work)));
        }
        IdempotencyKey key = IdempotencyKey.of(caller, input, requestId, pepper);
        try {
            return Optional.ofNullable(attempts.run(() -> told.apply(() -> claimed(key, reference, work))));
        } catch (RepeatedRequest repeated) {
            return requests.kept(key).flatMap(restore);
        }
    }

    /** Does work with its entry in the audit behind all else, unless it only weighs what would happen. */
    private <T> Function<Supplier<T>, T> told(Caller caller, MutationInput input, Function<T, @Nullable String> id) {
        return isReal(input)
                ? work -> trail.telling(
                        result -> told(AuditOutcome.DONE, caller, input).about(id.apply(result)), work)
                : Supplier::get;
    }

    private <T> T claimed(IdempotencyKey key, Function<T, String> reference, Supplier<T> work) {
        requests.claim(key);
        T result = work.get();
        requests.keep(key, reference.apply(result));
        return result;
    }

    /** The object as it is by now; its loader is the one of the type that the mutation answered with before. */
    @SuppressWarnings("unchecked")
    private <T extends Node> Optional<T> loaded(String id, Caller caller) {
        return loaders.place(id).flatMap(place -> Optional.ofNullable((T) object(place, caller)));
    }

    /** What is done is answered as a repetition answers it: where the caller does not read what it changes, it is not shown. */
    @SuppressWarnings("unchecked")
    private <T extends Node> Optional<T> seen(T done, Caller caller) {
        return loaders.place(done.id())
                .filter(place -> !reads(place.loader().permission(), caller))
                .map(place -> Optional.ofNullable((T) object(place, caller)))
                .orElseGet(() -> Optional.of(done));
    }

    /** Whether what reaches the change reaches as far in reading; to look then again would cost every mutation a statement. */
    private static boolean reads(String permission, Caller caller) {
        Scope reading = caller.scope(permission);
        return reading.whole() || (caller.may(permission) && reading.equals(caller.scope()));
    }

    private static @Nullable Node object(Place place, Caller caller) {
        return place.loader().load(Set.of(place.key()), caller).get(place.key());
    }
}
