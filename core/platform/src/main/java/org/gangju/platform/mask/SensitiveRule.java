package org.gangju.platform.mask;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLAppliedDirectiveArgument;
import graphql.schema.GraphQLDirectiveContainer;
import java.util.Objects;
import java.util.Optional;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.gangju.spi.privacy.DataCategory;

/** What {@code @sensitive} says of a field or of an input's field. */
public record SensitiveRule(DataCategory category) {

    static final String DIRECTIVE = "sensitive";

    /** The rule of a field; none where it tells nothing about people. */
    public static Optional<SensitiveRule> of(GraphQLDirectiveContainer field) {
        return Optional.ofNullable(field.getAppliedDirective(DIRECTIVE)).map(SensitiveRule::read);
    }

    private static SensitiveRule read(GraphQLAppliedDirective directive) {
        GraphQLAppliedDirectiveArgument category = Objects.requireNonNull(directive.getArgument("category"));
        return new SensitiveRule(DataCategory.valueOf(category.getValue()));
    }

    /**
     * Lets those pass who may read the category.
     *
     * @throws CodedException FORBIDDEN for a client whose contract does not name it
     */
    void check(Caller caller) {
        if (!caller.authority().reads(category)) {
            throw new CodedException(ErrorCode.FORBIDDEN, "categoryNotInContract", category);
        }
    }
}
