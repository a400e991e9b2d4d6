package org.gangju.spi.node;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apiguardian.api.API;

/**
 * A global id: a type and the key within it. To clients it is one opaque word.
 *
 * @param typeName the GraphQL type
 * @param key the id within the type
 */
@API(status = API.Status.STABLE, since = "0.1")
public record NodeId(String typeName, long key) {

    private static final Pattern PLAIN = Pattern.compile("([A-Za-z]{1,64}):([0-9]{1,18})");

    /** The word that clients see. */
    public String encoded() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((typeName + ":" + key).getBytes(UTF_8));
    }

    /** The id that {@code word} stands for, or nothing when it stands for none. */
    public static Optional<NodeId> decode(String word) {
        try {
            Matcher plain = PLAIN.matcher(new String(Base64.getUrlDecoder().decode(word), UTF_8));
            return plain.matches()
                    ? Optional.of(new NodeId(plain.group(1), Long.parseLong(plain.group(2))))
                    : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** The key in {@code word} when it names an object of {@code typeName}. */
    public static Optional<Long> keyOf(String typeName, String word) {
        return decode(word).filter(id -> id.typeName().equals(typeName)).map(NodeId::key);
    }
}
