package org.gangju.platform.schema;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLAppliedDirectiveArgument;
import graphql.schema.GraphQLFieldDefinition;
import java.util.Optional;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * What a field's {@code @access} asks of its caller.
 *
 * @param permission the permission; null when any signed-in caller will do
 */
public record AccessRule(@Nullable String permission) {

    static final String DIRECTIVE = "access";

    /** The rule of a field; none where it has no {@code @access}. */
    public static Optional<AccessRule> of(GraphQLFieldDefinition field) {
        return Optional.ofNullable(field.getAppliedDirective(DIRECTIVE)).map(AccessRule::read);
    }

    private static AccessRule read(GraphQLAppliedDirective directive) {
        GraphQLAppliedDirectiveArgument permission = directive.getArgument("permission");
        return new AccessRule(permission == null ? null : permission.getValue());
    }

    /** The caller at the field, reaching what the permission reaches. */
    public Caller at(Caller caller) {
        return permission == null ? caller : caller.with(permission);
    }

    void check(@Nullable Caller caller) {
        if (caller == null) {
            throw new CodedException(ErrorCode.UNAUTHENTICATED, "unauthenticated");
        }
        if (permission != null && !caller.may(permission)) {
            throw new CodedException(ErrorCode.FORBIDDEN, "forbidden", permission);
        }
    }
}
