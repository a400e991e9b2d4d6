package org.gangju.platform.audit;

import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.gangju.platform.privacy.Pepper;
import org.gangju.spi.privacy.AboutPerson;
import org.gangju.spi.privacy.ColumnSeal;
import org.gangju.spi.privacy.Sealed;
import org.gangju.spi.privacy.Secret;
import org.gangju.spi.privacy.Sensitive;
import org.jspecify.annotations.Nullable;

/** How the properties of entities may be written down; as many are remembered as there are. */
final class EntityProperties {

    /** Names that tell of a secret whose field somebody forgot to mark. */
    private static final Pattern SECRET = Pattern.compile("(?i).*(password|secret|hash|token|credential).*");

    private final Map<Property, Marks> known = new ConcurrentHashMap<>();
    private final ColumnSeal seal;
    private final Pepper pepper;

    EntityProperties(ColumnSeal seal, Pepper pepper) {
        this.seal = seal;
        this.pepper = pepper;
    }

    /** A property of the entity with this id before and after, as it may be kept. */
    ChangedValue value(
            Object entity, @Nullable Object id, String property, @Nullable Object before, @Nullable Object after) {
        Marks marks = known.computeIfAbsent(new Property(entity.getClass(), property), EntityProperties::marks);
        return switch (marks.kind()) {
            case SECRET -> ChangedValue.hidden(before, after);
            case SENSITIVE -> ChangedValue.about(person(entity), told(before, marks, id), told(after, marks, id));
            case PLAIN -> ChangedValue.of(before, after);
        };
    }

    /**
     * A value for its hash. What is sealed must not be found by trying all that it can be, though the key of the person
     * lies beside the hash. What nobody can open any more is told by its sealed form: no change fails for that.
     */
    private @Nullable Object told(@Nullable Object value, Marks marks, @Nullable Object id) {
        return marks.column() != null && value instanceof String sealed
                ? pepper.digest(seal.open(sealed, marks.column() + ":" + id).orElse(sealed))
                : value;
    }

    private static String person(Object entity) {
        if (entity instanceof AboutPerson about) {
            return about.person();
        }
        throw new IllegalStateException(
                entity.getClass().getSimpleName() + " has sensitive fields and does not say about whom");
    }

    private static Marks marks(Property property) {
        Field field = field(property.entity(), property.name());
        Sealed sealed = field == null ? null : field.getAnnotation(Sealed.class);
        return new Marks(kind(property, field), sealed == null ? null : sealed.value());
    }

    private static Kind kind(Property property, @Nullable Field field) {
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

    /**
     * How a field is marked.
     *
     * @param column the sealed column that it is stored in; null for one in clear
     */
    private record Marks(Kind kind, @Nullable String column) {}

    private enum Kind {
        PLAIN,
        SENSITIVE,
        SECRET
    }
}
