package org.gangju.platform.audit;

import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.gangju.spi.privacy.AboutPerson;
import org.gangju.spi.privacy.Secret;
import org.gangju.spi.privacy.Sensitive;
import org.jspecify.annotations.Nullable;

/** How the properties of entities may be written down; as many are remembered as there are. */
final class EntityProperties {

    /** Names that tell of a secret whose field somebody forgot to mark. */
    private static final Pattern SECRET = Pattern.compile("(?i).*(password|secret|hash|token|credential).*");

    private final Map<Property, Kind> known = new ConcurrentHashMap<>();

    /** A property of this entity before and after, as it may be kept. */
    ChangedValue value(Object entity, String property, @Nullable Object before, @Nullable Object after) {
        return switch (known.computeIfAbsent(new Property(entity.getClass(), property), EntityProperties::kind)) {
            case SECRET -> ChangedValue.hidden(before, after);
            case SENSITIVE -> ChangedValue.about(person(entity), before, after);
            case PLAIN -> ChangedValue.of(before, after);
        };
    }

    private static String person(Object entity) {
        if (entity instanceof AboutPerson about) {
            return about.person();
        }
        throw new IllegalStateException(
                entity.getClass().getSimpleName() + " has sensitive fields and does not say about whom");
    }

    private static Kind kind(Property property) {
        Field field = field(property.entity(), property.name());
        if (SECRET.matcher(property.name()).matches() || is(field, Secret.class)) {
            return Kind.SECRET;
        }
        return is(field, Sensitive.class) ? Kind.SENSITIVE : Kind.PLAIN;
    }

    private static boolean is(@Nullable Field field, Class<? extends Annotation> mark) {
        return field != null && field.isAnnotationPresent(mark);
    }

    /** Entities are mapped by their fields. */
    private static @Nullable Field field(Class<?> entity, String name) {
        for (Class<?> type = entity; !Objects.equals(type, Object.class); type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    return field;
                }
            }
        }
        return null;
    }

    private record Property(Class<?> entity, String name) {}

    private enum Kind {
        PLAIN,
        SENSITIVE,
        SECRET
    }
}
