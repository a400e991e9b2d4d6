package org.gangju.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.gangju.spi.command.InputRule;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.organization.OrganizationStatus;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/** An organization as it is changed. */
@Entity
class Organization {

    @Id
    private long id;

    private String code;
    private @Nullable String divisionCode;
    private @Nullable LocalDate divisionVintage;
    private String name;
    private String shortName;
    private String type;
    private @Nullable LocalDate establishedOn;
    private @Nullable LocalDate retiredOn;
    private @Nullable Long parentId;
    private String path;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Organization() {}

    Organization(
            long id,
            String code,
            String name,
            String shortName,
            String type,
            LocalDate establishedOn,
            @Nullable Organization superior) {
        this.id = id;
        this.code = code;
        this.name = name;
        this.shortName = shortName;
        this.type = type;
        this.establishedOn = establishedOn;
        this.parentId = superior == null ? null : superior.id;
        this.path = below(superior).child(id).value();
    }

    TreePath path() {
        return new TreePath(path);
    }

    int version() {
        return version == null ? 0 : version;
    }

    void rename(String name, String shortName) {
        requireActive("id");
        this.name = name;
        this.shortName = shortName;
    }

    /** Hangs it below another superior; its own path and those below it follow in one statement. */
    void moveBelow(Organization superior) {
        if (path().contains(superior.path())) {
            throw new RuleViolation(InputRule.MOVE_INTO_ITSELF, "parentId");
        }
        requireActive("id");
        superior.requireActive("parentId");
        this.parentId = superior.id;
    }

    void upgrade(String higher) {
        requireActive("id");
        OrganizationUpgrades.require(type, higher, "type");
        this.type = higher;
    }

    void retire(LocalDate day) {
        requireActive("id");
        this.retiredOn = day;
    }

    void requireActive(String field) {
        if (retiredOn != null) {
            throw new RuleViolation(OrganizationRule.ORGANIZATION_RETIRED, field, shortName);
        }
    }

    OrganizationView view() {
        OrganizationStatus status = retiredOn == null ? OrganizationStatus.ACTIVE : OrganizationStatus.RETIRED;
        return new OrganizationView(
                id,
                code,
                divisionCode,
                divisionVintage,
                name,
                shortName,
                type,
                status,
                establishedOn,
                retiredOn,
                parentId,
                path(),
                path(),
                version(),
                null);
    }

    private static TreePath below(@Nullable Organization superior) {
        if (superior == null) {
            return TreePath.aboveAll();
        }
        superior.requireActive("parentId");
        if (superior.path().depth() == TreePath.MAXIMUM_DEPTH) {
            throw new RuleViolation(InputRule.TREE_TOO_DEEP, "parentId", TreePath.MAXIMUM_DEPTH);
        }
        return superior.path();
    }
}
