package org.gangju.twonew.unit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.gangju.spi.assignment.AssignmentSubject;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.tree.TreePath;
import org.gangju.twonew.Held;
import org.jspecify.annotations.Nullable;

/** A two-new organization in the register: a core organization with a credit code. */
@Entity
@SuppressWarnings("UnusedVariable") // the columns are read by queries
@Table(name = "new_organization")
public class Unit implements Held {

    @Id
    private long id;

    private long organizationId;
    private String organizationPath;
    private String uscc;
    private LocalDate registeredOn;
    private int changes;

    /** Null once it has closed: its credit code is free for another row. */
    private @Nullable Integer standing = 1;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Unit() {}

    Unit(long id, OrganizationView organization, Uscc uscc, LocalDate registeredOn) {
        this.id = id;
        this.organizationId = organization.key();
        this.organizationPath = organization.path().value();
        this.uscc = uscc.value();
        this.registeredOn = registeredOn;
    }

    void correct(Uscc corrected) {
        this.uscc = corrected.value();
    }

    boolean has(Uscc code) {
        return uscc.equals(code.value());
    }

    /** Counts a change of what is known of it, which has rows of its own. */
    void touch() {
        this.changes++;
    }

    /** Its row stays, and its credit code may be registered again. */
    void close() {
        this.standing = null;
    }

    /** The place of the organization that keeps it in the register: its superior. */
    public TreePath keeper() {
        return organizationPath().parent();
    }

    public AssignmentSubject subject() {
        return new AssignmentSubject(UnitView.TYPE_NAME, id, organizationPath());
    }

    @Override
    public TreePath organizationPath() {
        return new TreePath(organizationPath);
    }

    public long id() {
        return id;
    }

    public long organizationId() {
        return organizationId;
    }

    public int version() {
        return version == null ? 0 : version;
    }
}
