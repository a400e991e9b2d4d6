package org.gangju.platform.http;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Strict JSON in, JSON out; independent of what an application sets for its other JSON. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    /**
     * Reads one value.
     *
     * @param place what a message calls the text
     * @param depth how deeply it may be nested
     * @throws org.gangju.spi.error.CodedException BAD_INPUT with the place of the fault, LIMIT_EXCEEDED when it is deeper
     */
    public static @Nullable Object read(String text, String place, int depth) {
        int asked = JsonDepth.of(text);
        if (asked > depth) {
            throw Refusal.tooDeep(depth, asked);
        }
        try {
            return MAPPER.readValue(text, Object.class);
        } catch (JacksonException malformed) {
            TokenStreamLocation location = malformed.getLocation();
            if (location == null) {
                throw Refusal.badRequest("notJson", place);
            }
            throw Refusal.badRequest("notJsonAt", place, location.getLineNr(), location.getColumnNr());
        }
    }

    public static byte[] write(Map<String, ? extends @Nullable Object> value) {
        return MAPPER.writeValueAsBytes(value);
    }
}
