package org.gangju.twonew.council;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.tree.TreePath;
import org.gangju.twonew.Held;
import org.jspecify.annotations.Nullable;

/** A council 联席会议 of departments for two-new organizations. */
@Entity
@Table(name = "new_organization_council")
class Council implements Held {

    @Id
    private long id;

    private long organizationId;
    private String organizationPath;
    private String name;

    @ElementCollection
    @CollectionTable(name = "new_organization_council_department", joinColumns = @JoinColumn(name = "council_id"))
    @OrderColumn(name = "department_number")
    @Column(name = "name")
    private List<String> departments;

    private LocalDate validFrom;
    private @Nullable LocalDate validTo;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Council() {}

    Council(long id, OrganizationView organization, String name, List<String> departments, LocalDate from) {
        this.id = id;
        this.organizationId = organization.key();
        this.organizationPath = organization.path().value();
        this.name = name;
        this.departments = new ArrayList<>(departments);
        this.validFrom = from;
    }

    void dissolve(LocalDate day) {
        this.validTo = day;
    }

    void requireInForce(String field) {
        if (validTo != null) {
            throw new RuleViolation(CouncilRule.COUNCIL_DISSOLVED, field);
        }
    }

    /** The numbers of departments, in the order of the council. */
    List<Integer> numbers(List<String> names, String field) {
        return names.stream()
                .distinct()
                .map(wanted -> {
                    int number = departments.indexOf(wanted.strip());
                    if (number < 0) {
                        throw new RuleViolation(CouncilRule.COUNCIL_DEPARTMENT_UNKNOWN, field, wanted);
                    }
                    return number;
                })
                .sorted()
                .toList();
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

    CouncilView view() {
        return new CouncilView(id, organizationId, organizationPath(), name, validFrom, validTo, version());
    }
}
