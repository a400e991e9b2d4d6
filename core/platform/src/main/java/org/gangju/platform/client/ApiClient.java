package org.gangju.platform.client;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.gangju.spi.privacy.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A machine that asks for tokens by itself. */
@Entity
@Table(name = "api_client")
class ApiClient implements Persistable<String> {

    @Id
    @Column(name = "client_id")
    private String clientId = "";

    @Column(name = "name")
    private String name = "";

    @Secret
    @Column(name = "secret_hash")
    private String secretHash = "";

    @Column(name = "organization_id")
    private @Nullable Long organizationId;

    @Column(name = "tier")
    private String tier = "";

    @Column(name = "bootstrap")
    private boolean bootstrap;

    @Column(name = "created_at")
    private long createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "api_client_permission", joinColumns = @JoinColumn(name = "client_id"))
    @Column(name = "permission")
    private Set<String> permissions = new HashSet<>();

    @Transient
    private boolean stored;

    protected ApiClient() {}

    private ApiClient(String clientId, String name, String secretHash, String tier, Instant createdAt) {
        this.clientId = clientId;
        this.name = name;
        this.secretHash = secretHash;
        this.tier = tier;
        this.createdAt = createdAt.toEpochMilli();
    }

    /** A client of one organization that holds exactly these permissions. */
    static ApiClient of(NewClient client, String clientId, String secretHash, String tier, Instant createdAt) {
        ApiClient created = new ApiClient(clientId, client.name(), secretHash, tier, createdAt);
        created.organizationId = client.organizationId();
        created.permissions.addAll(client.permissions());
        return created;
    }

    /** A client over the whole tree that holds every ordinary permission, later ones included. */
    static ApiClient bootstrap(String clientId, String secretHash, String tier, Instant createdAt) {
        ApiClient created = new ApiClient(clientId, clientId, secretHash, tier, createdAt);
        created.bootstrap = true;
        return created;
    }

    @Override
    public String getId() {
        return clientId;
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

    String name() {
        return name;
    }

    String secretHash() {
        return secretHash;
    }

    @Nullable
    Long organizationId() {
        return organizationId;
    }

    String tier() {
        return tier;
    }

    boolean isBootstrap() {
        return bootstrap;
    }

    Instant createdAt() {
        return Instant.ofEpochMilli(createdAt);
    }

    Set<String> permissions() {
        return permissions;
    }
}
