package org.gangju.platform.phone;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gangju.platform.message.Messages;
import org.gangju.spi.caller.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/**
 * The scalar {@code PhoneNumber}: read as people write it, told in E.164. A number that is told may be masked, so
 * nothing is asked of it but to be a text. What is refused is not repeated in the message.
 */
@Component
class PhoneNumberScalar implements Coercing<String, String>, RuntimeWiringConfigurer {

    private static final String NAME = "PhoneNumber";

    private final Messages messages;

    PhoneNumberScalar(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        wiring.scalar(GraphQLScalarType.newScalar().name(NAME).coercing(this).build());
    }

    @Override
    public String serialize(Object number, GraphQLContext context, Locale locale) {
        if (number instanceof String text) {
            return text;
        }
        throw new CoercingSerializeException("A phone number is a text");
    }

    @Override
    public String parseValue(Object input, GraphQLContext context, Locale locale) {
        return read(input).orElseThrow(() -> new CoercingParseValueException(refusal(context)));
    }

    @Override
    public String parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        return (input instanceof StringValue text ? read(text.getValue()) : Optional.<String>empty())
                .orElseThrow(() -> new CoercingParseLiteralException(refusal(context)));
    }

    @Override
    public Value<?> valueToLiteral(Object number, GraphQLContext context, Locale locale) {
        return StringValue.of(String.valueOf(number));
    }

    private static Optional<String> read(@Nullable Object input) {
        return input instanceof String written ? PhoneNumbers.read(written) : Optional.empty();
    }

    /** The engine validates documents without saying for whom; then both languages are told. */
    private String refusal(GraphQLContext context) {
        Caller caller = context.get(Caller.class);
        return caller == null ? text(Locale.CHINESE) + " / " + text(Locale.ENGLISH) : text(caller.locale());
    }

    private String text(Locale locale) {
        return messages.text("scalar.phoneNumber", List.of(), locale);
    }
}
