package org.gangju.platform.audit;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/**
 * What checkpoints are signed with.
 *
 * @param publicKey as Base64 of its X.509 form
 * @param privateKey as Base64 of its PKCS #8 form
 */
record CheckpointKey(String publicKey, String privateKey) {

    /** The signed statement that the chain ends with this entry. */
    Checkpoint sign(ChainHead head, long madeMillis) {
        try {
            Signature signer = Signature.getInstance(Checkpoint.ALGORITHM);
            byte[] bytes = Base64.getDecoder().decode(privateKey);
            signer.initSign(
                    KeyFactory.getInstance(Checkpoint.ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(bytes)));
            signer.update(Checkpoint.text(head.sequence(), head.hash(), madeMillis));
            return new Checkpoint(
                    head.sequence(),
                    head.hash(),
                    madeMillis,
                    publicKey,
                    Base64.getEncoder().encodeToString(signer.sign()));
        } catch (GeneralSecurityException damaged) {
            throw new IllegalStateException("The key in the table audit_key is damaged", damaged);
        }
    }

    @Override
    public String toString() {
        return "CheckpointKey " + publicKey;
    }
}
