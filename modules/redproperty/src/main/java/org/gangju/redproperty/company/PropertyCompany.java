package org.gangju.redproperty.company;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.tree.Placed;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/** An organization that is registered as a property company. What changes about it is kept in dated rows beside it. */
@Entity
class PropertyCompany implements Placed {

    @Id
    private long id;

    private long organizationId;
    private String organizationPath;
    private LocalDate registeredOn;
    private @Nullable LocalDate closedOn;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected PropertyCompany() {}

    PropertyCompany(long id, OrganizationView organization, LocalDate registeredOn) {
        this.id = id;
        this.organizationId = organization.key();
        this.organizationPath = organization.path().value();
        this.registeredOn = registeredOn;
    }

    void close(LocalDate day) {
        this.closedOn = day;
    }

    void requireOpen(String field) {
        if (closedOn != null) {
            throw new RuleViolation(CompanyRule.PROPERTY_COMPANY_CLOSED, field, closedOn);
        }
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

    @Override
    public TreePath place() {
        return new TreePath(organizationPath);
    }

    PropertyCompanyView view() {
        return new PropertyCompanyView(id, organizationId, place(), registeredOn, closedOn, version());
    }
}
