package org.gangju.platform.token;

import java.util.Optional;

/** Knows the secrets of machine clients. Asked once for each token, outside any transaction. */
public interface ClientProof {

    /** The key of the valid secret that a client has just proved itself by, which its token will name. */
    Optional<String> basis(String clientId, String secret);
}
