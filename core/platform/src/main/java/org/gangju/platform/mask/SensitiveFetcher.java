package org.gangju.platform.mask;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.privacy.AboutPerson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Fetches what is about a person for those whose contract names it: masked, where it is restricted. */
public record SensitiveFetcher(SensitiveRule rule, DataFetcher<?> field) implements DataFetcher<Object> {

    private static final String MEMBER = "Member:";

    @Override
    public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
        Caller caller = Objects.requireNonNull(environment.getGraphQlContext().<Caller>get(Caller.class));
        rule.check(caller);
        Object found = field.get(environment);
        if (!rule.category().isRestricted() || isLifted(environment, caller)) {
            return found;
        }
        Mask mask = Mask.of(environment.getFieldType());
        return switch (found) {
            case Mono<?> later -> later.mapNotNull(mask::over);
            case CompletionStage<?> later -> later.thenApply(mask::over);
            case null -> null;
            case Object value -> mask.over(value);
        };
    }

    /** For the person, and where {@code unmask} has been asked for exactly this object. */
    @SuppressWarnings("ReferenceEquality") // of another object of the same values nobody has asked for it
    private static boolean isLifted(DataFetchingEnvironment environment, Caller caller) {
        Object object = environment.getSource();
        if (environment.getLocalContext() instanceof Unmasked unmasked && unmasked.object() == object) {
            return true;
        }
        return caller.member() != null
                && object instanceof AboutPerson about
                && about.person().equals(MEMBER + caller.member());
    }
}
