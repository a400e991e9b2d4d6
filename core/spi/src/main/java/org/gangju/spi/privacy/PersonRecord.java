package org.gangju.spi.privacy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * One row of what is held about a member.
 *
 * @param values its values by name, in the order in which they are shown: texts, numbers, booleans, days, instants or null
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record PersonRecord(Map<String, @Nullable Object> values) {

    public PersonRecord {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** A row of names, each with its value behind it. */
    public static PersonRecord of(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (int index = 0; index < namesAndValues.length; index += 2) {
            values.put(String.valueOf(namesAndValues[index]), namesAndValues[index + 1]);
        }
        return new PersonRecord(values);
    }
}
