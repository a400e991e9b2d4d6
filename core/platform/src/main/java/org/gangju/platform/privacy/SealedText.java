package org.gangju.platform.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;

/** How sealed texts are written and opened. */
final class SealedText {

    private SealedText() {}

    /** The bytes of a text; nothing for one that nobody has sealed. */
    static Optional<byte[]> bytes(String text) {
        try {
            return Optional.of(Base64.getDecoder().decode(text));
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    /** What these keys have sealed for this place; nothing where they have not. */
    static Optional<byte[]> opened(Aead keys, byte[] sealed, String place) {
        try {
            return Optional.of(keys.decrypt(sealed, place.getBytes(UTF_8)));
        } catch (GeneralSecurityException closed) {
            return Optional.empty();
        }
    }

    /** These bytes sealed for this place, as a text. */
    static String sealed(Aead keys, byte[] clear, String place) {
        try {
            return Base64.getEncoder().encodeToString(keys.encrypt(clear, place.getBytes(UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
