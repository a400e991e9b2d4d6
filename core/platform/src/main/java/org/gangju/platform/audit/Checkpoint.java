package org.gangju.platform.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/**
 * A signed statement that at some time the chain ended with this entry.
 *
 * @param sequence the entry's number
 * @param hash the entry's hash, which stands for all entries before it too
 * @param madeMillis when it was signed
 * @param publicKey the Ed25519 key that verifies it, as Base64 of its X.509 form
 * @param signature over the first three, as Base64
 */
record Checkpoint(long sequence, String hash, long madeMillis, String publicKey, String signature) {

    static final String ALGORITHM = "Ed25519";

    /** What is signed. */
    static byte[] text(long sequence, String hash, long madeMillis) {
        return "gangju audit checkpoint\n%d\n%s\n%d"
                .formatted(sequence, hash, madeMillis)
                .getBytes(UTF_8);
    }

    /** Whether the signature is this key's. */
    boolean isSigned() {
        try {
            Signature verifier = Signature.getInstance(ALGORITHM);
            verifier.initVerify(key());
            verifier.update(text(sequence, hash, madeMillis));
            return verifier.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException malformed) {
            return false;
        }
    }

    private PublicKey key() throws GeneralSecurityException {
        byte[] bytes = Base64.getDecoder().decode(publicKey);
        return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(bytes));
    }
}
