package org.gangju.platform.client;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.gangju.platform.key.KeyedRow;
import org.gangju.spi.privacy.Secret;
import org.jspecify.annotations.Nullable;

/** One of the at most two secrets by which a client proves who it is, as a digest. */
@Entity
@Table(name = "api_client_secret")
class ClientSecret extends KeyedRow<Long> {

    static final String KIND = "api_client_secret";

    @Id
    @Column(name = "id")
    private long key;

    @Column(name = "client_id")
    private String clientId = "";

    @Secret
    @Column(name = "secret_hash")
    private String hash = "";

    @Column(name = "created_at")
    private long createdAt;

    @Column(name = "expires_on")
    private @Nullable LocalDate expiresOn;

    protected ClientSecret() {}

    ClientSecret(long key, String clientId, String hash, Instant createdAt, @Nullable LocalDate expiresOn) {
        this.key = key;
        this.clientId = clientId;
        this.hash = hash;
        this.createdAt = createdAt.toEpochMilli();
        this.expiresOn = expiresOn;
    }

    @Override
    public Long getId() {
        return key;
    }

    String clientId() {
        return clientId;
    }

    String hash() {
        return hash;
    }

    /** Whether it proves anything on this day; the day of its expiry is its last. */
    boolean worksOn(LocalDate day) {
        return expiresOn == null || !day.isAfter(expiresOn);
    }
}
