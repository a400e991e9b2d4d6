package org.gangju.platform.mask;

import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is left to see of a restricted value, by the type of its field. */
enum Mask {
    /** Of a number, what tells whether it is the one that one knows: {@code +86138****5678}. */
    PHONE_NUMBER {
        @Override
        @Nullable
        Object shown(Object value) {
            Matcher number = NUMBER.matcher(value.toString());
            return number.matches() ? number.group(1) + HIDDEN + number.group(2) : HIDDEN;
        }
    },
    /** Of a text, that there is one. */
    TEXT {
        @Override
        @Nullable
        Object shown(Object value) {
            return HIDDEN;
        }
    },
    /** Nothing of anything else. */
    NOTHING {
        @Override
        @Nullable
        Object shown(Object value) {
            return null;
        }
    };

    private static final String HIDDEN = "****";

    /** A number in E.164 whose hidden part has at least four digits. */
    private static final Pattern NUMBER = Pattern.compile("(\\+(?:86)?\\d{1,3})\\d{4,}(\\d{4})");

    static Mask of(GraphQLType type) {
        return switch (GraphQLTypeUtil.unwrapAll(type).getName()) {
            case "PhoneNumber" -> PHONE_NUMBER;
            case "String" -> TEXT;
            default -> NOTHING;
        };
    }

    /** The value as it is shown; null stays null. */
    @Nullable
    Object over(@Nullable Object value) {
        return value == null ? null : shown(value);
    }

    abstract @Nullable Object shown(Object value);
}
