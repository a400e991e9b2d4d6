package org.gangju.grid;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.gangju.spi.command.InputRule;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.grid.GridKind;
import org.gangju.spi.grid.GridLevel;
import org.gangju.spi.grid.GridStatus;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/** A grid as it is changed. */
@Entity
class Grid {

    @Id
    private long id;

    private long schemeId;
    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private GridLevel level;

    @Enumerated(EnumType.STRING)
    private GridKind kind;

    @Enumerated(EnumType.STRING)
    private GridStatus status = GridStatus.DRAFT;

    private @Nullable String divisionCode;
    private @Nullable LocalDate divisionVintage;
    private @Nullable Integer households;
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private @Nullable Long organizationId;
    private String organizationPath = TreePath.aboveAll().value();
    private @Nullable Long parentId;
    private String path;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Grid() {}

    /** A draft without a parent. */
    Grid(long id, long schemeId, String code, String name, GridLevel level, GridKind kind) {
        this.id = id;
        this.schemeId = schemeId;
        this.code = code;
        this.name = name;
        this.level = level;
        this.kind = kind;
        this.path = TreePath.aboveAll().child(id).value();
    }

    void count(@Nullable Integer counted) {
        if (counted != null && counted < 0) {
            throw new RuleViolation(GridRule.GRID_HOUSEHOLDS_NEGATIVE, "households");
        }
        this.households = counted;
    }

    /** Hangs it below a parent; the paths of what is below it follow in one statement. */
    void placeBelow(Grid parent) {
        if (path().contains(parent.path())) {
            throw new RuleViolation(InputRule.MOVE_INTO_ITSELF, "parentId");
        }
        parent.requireNotRetired(GridRule.GRID_PARENT_RETIRED, "parentId");
        if (status == GridStatus.ACTIVE) {
            parent.requireInForce();
        }
        this.parentId = parent.id;
        if (divisionCode == null) {
            this.organizationId = parent.organizationId;
            this.organizationPath = parent.organizationPath;
        }
    }

    void activate(LocalDate day) {
        if (status != GridStatus.DRAFT) {
            throw new RuleViolation(GridRule.GRID_NOT_A_DRAFT, "id");
        }
        this.status = GridStatus.ACTIVE;
        this.validFrom = day;
    }

    void rename(String newName) {
        this.name = newName;
    }

    void retire(LocalDate day) {
        requireNotRetired(GridRule.GRID_RETIRED, "id");
        this.status = GridStatus.RETIRED;
        this.validTo = day;
    }

    void requireNotRetired(GridRule rule, String field) {
        if (status == GridStatus.RETIRED) {
            throw new RuleViolation(rule, field, name);
        }
    }

    void requireInForce() {
        requireNotRetired(GridRule.GRID_PARENT_RETIRED, "parentId");
        if (status == GridStatus.DRAFT) {
            throw new RuleViolation(GridRule.GRID_PARENT_DRAFT, "parentId", name);
        }
    }

    /** Only what is in force can be replaced. */
    void requireReplaceable(String field) {
        requireNotRetired(GridRule.GRID_RETIRED, field);
        if (status == GridStatus.DRAFT) {
            throw new RuleViolation(GridRule.GRID_NOT_IN_FORCE, field, name);
        }
    }

    /** A published division is replaced by another division alone. */
    void requireNoDivision(String field) {
        if (divisionCode != null) {
            throw new RuleViolation(GridRule.GRID_IS_DIVISION, field, name);
        }
    }

    /** A grid that takes this one's place beside it: of its scheme, level, kind and organization. */
    Grid successor(long newId, String newCode, String newName, @Nullable Integer counted, LocalDate day) {
        Grid successor = new Grid(newId, schemeId, newCode, newName, level, kind);
        successor.households = counted;
        successor.organizationId = organizationId;
        successor.organizationPath = organizationPath;
        successor.parentId = parentId;
        successor.path = path().parent().child(newId).value();
        successor.activate(day);
        return successor;
    }

    String globalId() {
        return new NodeId(GridView.TYPE_NAME, id).encoded();
    }

    String name() {
        return name;
    }

    void at(TreePath place) {
        this.path = place.value();
    }

    TreePath path() {
        return new TreePath(path);
    }

    @Nullable
    Long organizationId() {
        return organizationId;
    }

    TreePath organizationPath() {
        return new TreePath(organizationPath);
    }

    GridLevel level() {
        return level;
    }

    long schemeId() {
        return schemeId;
    }

    @Nullable
    Long parentId() {
        return parentId;
    }

    int version() {
        return version == null ? 0 : version;
    }

    GridView view() {
        return new GridView(
                id,
                schemeId,
                code,
                name,
                level,
                kind,
                status,
                divisionCode,
                divisionVintage,
                households,
                validFrom,
                validTo,
                organizationId,
                new TreePath(organizationPath),
                parentId,
                path(),
                version(),
                null);
    }
}
