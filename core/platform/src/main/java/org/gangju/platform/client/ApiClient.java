package org.gangju.platform.client;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.gangju.platform.caller.Credential;
import org.gangju.spi.command.ExpectedVersion;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.privacy.DataCategory;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/** A machine that asks for tokens by itself. */
@Entity
@Table(name = "api_client")
class ApiClient {

    @Id
    @Column(name = "client_id")
    private String clientId = "";

    @Column(name = "id")
    private long key;

    @Column(name = "name")
    private String name = "";

    @Column(name = "organization_id")
    private @Nullable Long organizationId;

    @Column(name = "organization_path")
    private String organizationPath = "";

    @Column(name = "tier")
    private String tier = "";

    @Column(name = "bootstrap")
    private boolean bootstrap;

    @Column(name = "created_at")
    private long createdAt;

    @Column(name = "expires_on")
    private @Nullable LocalDate expiresOn;

    @Column(name = "revoked_at")
    private @Nullable Long revokedAt;

    @Version
    @Column(name = "version")
    private @Nullable Integer version;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "api_client_permission", joinColumns = @JoinColumn(name = "client_id"))
    @Column(name = "permission")
    private Set<String> permissions = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "api_client_category", joinColumns = @JoinColumn(name = "client_id"))
    @Column(name = "category")
    @Enumerated(EnumType.STRING)
    private Set<DataCategory> categories = new HashSet<>();

    protected ApiClient() {}

    private ApiClient(long key, String clientId, String name, String tier, Instant createdAt) {
        this.key = key;
        this.clientId = clientId;
        this.name = name;
        this.tier = tier;
        this.createdAt = createdAt.toEpochMilli();
    }

    /** A client of one organization that holds exactly these permissions. */
    static ApiClient of(
            ClientTerms terms,
            OrganizationView organization,
            long key,
            String clientId,
            String tier,
            Instant createdAt) {
        ApiClient created = new ApiClient(key, clientId, terms.name(), tier, createdAt);
        created.organizationId = organization.key();
        created.organizationPath = organization.path().value();
        created.agree(terms);
        return created;
    }

    /** A client over the whole tree that holds every ordinary permission, later ones included. */
    static ApiClient bootstrap(long key, String clientId, String tier, Instant createdAt) {
        ApiClient created = new ApiClient(key, clientId, clientId, tier, createdAt);
        created.bootstrap = true;
        return created;
    }

    /**
     * Changes what administrators may change.
     *
     * @param expected the version that the change was decided on; null for any
     */
    void describe(ClientTerms terms, @Nullable Integer expected) {
        ExpectedVersion.require(expected, version());
        agree(terms);
    }

    private void agree(ClientTerms terms) {
        name = terms.name();
        expiresOn = terms.expiresOn();
        permissions.clear();
        permissions.addAll(terms.permissions());
        categories.clear();
        categories.addAll(terms.categories());
    }

    /** Ends the client for good; later times change nothing. */
    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now.toEpochMilli();
        }
    }

    /** Whether it may ask for tokens and use them on this day; the day of its expiry is its last. */
    boolean worksOn(LocalDate day) {
        return revokedAt == null && (expiresOn == null || !day.isAfter(expiresOn));
    }

    String clientId() {
        return clientId;
    }

    ApiClientView view() {
        return new ApiClientView(
                key,
                clientId,
                name,
                organizationId,
                tier,
                bootstrap,
                createdAt(),
                expiresOn,
                revokedAt == null ? null : Instant.ofEpochMilli(revokedAt),
                version());
    }

    long key() {
        return key;
    }

    private int version() {
        return version == null ? 0 : version;
    }

    String name() {
        return name;
    }

    @Nullable
    Long organizationId() {
        return organizationId;
    }

    TreePath organizationPath() {
        return new TreePath(organizationPath);
    }

    String tier() {
        return tier;
    }

    boolean isBootstrap() {
        return bootstrap;
    }

    boolean isRevoked() {
        return revokedAt != null;
    }

    Instant createdAt() {
        return Instant.ofEpochMilli(createdAt);
    }

    Set<String> permissions() {
        return permissions;
    }

    /** What it may read about people; what operators made may read everything. */
    Set<DataCategory> categories() {
        return bootstrap ? Credential.EVERYTHING : categories;
    }
}
