package org.gangju.oracle;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one field answered.
 *
 * @param error the code of the first error that stands at the field, null for none
 * @param data its value
 */
record Answer(@Nullable String error, @Nullable Object data) {

    static Answer of(@Nullable Object data) {
        return new Answer(null, data);
    }

    static Answer refused(String code) {
        return new Answer(code, null);
    }

    /** What stands in an object under a name; nothing where there is no object. */
    static @Nullable Object in(@Nullable Object object, String name) {
        return object instanceof Map<?, ?> map ? map.get(name) : null;
    }

    @Override
    public String toString() {
        return error == null ? String.valueOf(data) : error;
    }
}
