package org.gangju.platform.client;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gangju.platform.token.ClientProof;
import org.gangju.platform.token.Secrets;
import org.springframework.stereotype.Component;

/** Compares what a client presents with its valid secrets. */
@Component
class SecretProof implements ClientProof {

    private final ClientSecrets stored;
    private final Secrets secrets;
    private final Clock clock;

    SecretProof(ClientSecrets stored, Secrets secrets, Clock clock) {
        this.stored = stored;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** The stored forms of all valid secrets of a client, any of which {@link Secrets#matches} takes. */
    String stored(String clientId) {
        return valid(clientId).stream().map(ClientSecret::hash).collect(Collectors.joining(Secrets.OR));
    }

    @Override
    public Optional<String> basis(String clientId, String secret) {
        return valid(clientId).stream()
                .filter(candidate -> secrets.matches(secret, candidate.hash()))
                .findFirst()
                .map(found -> String.valueOf(found.getId()));
    }

    private List<ClientSecret> valid(String clientId) {
        LocalDate today = LocalDate.now(clock);
        return stored.findByClientIdOrderByKey(clientId).stream()
                .filter(secret -> secret.worksOn(today))
                .toList();
    }
}
