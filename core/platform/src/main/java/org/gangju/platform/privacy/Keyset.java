package org.gangju.platform.privacy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;

/**
 * Keys of Tink's: one is the primary and encrypts, all decrypt.
 *
 * @param keys as Tink has them
 */
record Keyset(KeysetHandle keys) {

    private static final Configuration TINK = AeadConfig2026.get();

    /** A first key. */
    static Keyset made() {
        try {
            return new Keyset(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, TINK));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The keys that {@link #text} wrote, or Tink's own tools. */
    static Keyset of(String text) throws GeneralSecurityException {
        return new Keyset(TinkJsonProtoKeysetFormat.parseKeyset(text, TINK, InsecureSecretKeyAccess.get()));
    }

    String text() {
        try {
            return TinkJsonProtoKeysetFormat.serializeKeyset(keys, TINK, InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    int size() {
        return keys.size();
    }

    /** Encrypts with the primary key, decrypts with every one. */
    Aead all() {
        try {
            return keys.getPrimitive(TINK, Aead.class);
        } catch (GeneralSecurityException unfit) {
            throw new IllegalStateException("密钥文件不含加密密钥 / The file of keys holds no keys for encryption", unfit);
        }
    }

    /** These keys with a new one that encrypts from now on. */
    Keyset rotated() {
        try {
            return new Keyset(KeysetHandle.newBuilder(keys)
                    .setConfiguration(TINK)
                    .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                            .withRandomId()
                            .makePrimary())
                    .build());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The primary key alone. */
    Keyset primary() {
        try {
            KeysetHandle.Entry primary = keys.getPrimary();
            return new Keyset(KeysetHandle.newBuilder()
                    .setConfiguration(TINK)
                    .addEntry(KeysetHandle.importKey(primary.getKey())
                            .withFixedId(primary.getId())
                            .makePrimary())
                    .build());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
