package org.gangju.platform.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import org.gangju.spi.privacy.Secret;
import org.springframework.data.domain.Persistable;

/** A person who signs in. Every account administers the whole tree. */
@Entity
@Table(name = "account")
class Account implements Persistable<String> {

    @Id
    @Column(name = "username")
    private String username = "";

    @Secret
    @Column(name = "password_hash")
    private String passwordHash = "";

    @Column(name = "created_at")
    private long createdAt;

    @Transient
    private boolean stored;

    protected Account() {}

    Account(String username, String passwordHash, Instant createdAt) {
        this.username = username;
        this.passwordHash = passwordHash;
        this.createdAt = createdAt.toEpochMilli();
    }

    @Override
    public String getId() {
        return username;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }

    String passwordHash() {
        return passwordHash;
    }
}
