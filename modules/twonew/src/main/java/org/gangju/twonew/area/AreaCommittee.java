package org.gangju.twonew.area;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Set;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.organization.OrganizationType;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.tree.TreePath;
import org.gangju.twonew.Held;
import org.jspecify.annotations.Nullable;

/** A comprehensive committee of an area, the 1 of 1+N: a party organization that is the hub. */
@Entity
class AreaCommittee implements Held {

    private static final Set<String> HUBS = Set.of(
            OrganizationType.PARTY_COMMITTEE.name(),
            OrganizationType.WORK_COMMITTEE.name(),
            OrganizationType.GENERAL_BRANCH.name());

    @Id
    private long id;

    private long organizationId;
    private String organizationPath;
    private String name;

    @Enumerated(EnumType.STRING)
    private AreaKind areaKind;

    private LocalDate validFrom;
    private @Nullable LocalDate validTo;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected AreaCommittee() {}

    AreaCommittee(long id, OrganizationView hub, String name, AreaKind kind, LocalDate from) {
        this.id = id;
        this.organizationId = hub.key();
        this.organizationPath = hub.path().value();
        this.name = name;
        this.areaKind = kind;
        this.validFrom = from;
    }

    static boolean takes(String organizationType) {
        return HUBS.contains(organizationType);
    }

    void requireInForce(String field) {
        if (validTo != null) {
            throw new RuleViolation(AreaRule.AREA_DISSOLVED, field);
        }
    }

    /** The same with another hub from a day on. */
    AreaCommittee inherited(long key, OrganizationView heir, LocalDate day) {
        return new AreaCommittee(key, heir, name, areaKind, day);
    }

    void dissolve(LocalDate day) {
        this.validTo = day;
    }

    @Override
    public TreePath organizationPath() {
        return new TreePath(organizationPath);
    }

    long id() {
        return id;
    }

    long organizationId() {
        return organizationId;
    }

    int version() {
        return version == null ? 0 : version;
    }

    AreaView view() {
        return new AreaView(
                id, organizationId, organizationPath(), name, areaKind, validFrom, validTo, version(), null);
    }
}
