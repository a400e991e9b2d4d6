package org.gangju.matter;

import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.ExpectedVersion;
import org.gangju.spi.command.InputRule;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.gangju.spi.matter.MatterKind;
import org.gangju.spi.matter.MatterView;
import org.gangju.spi.node.NodeId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds matters that are to change: first their organizations are held, then the matter itself. */
@Component
class HeldMatters {

    private final StoredMatters matters;
    private final MatterOrganizations organizations;
    private final MatterKinds kinds;

    HeldMatters(StoredMatters matters, MatterOrganizations organizations, MatterKinds kinds) {
        this.matters = matters;
        this.organizations = organizations;
        this.kinds = kinds;
    }

    /** The sides of the matter that an input's field {@code id} names. */
    MatterSides sides(String id, Caller caller) {
        return sides(id, "id", caller);
    }

    /** The sides of the matter that a field of an input names. */
    MatterSides sides(String id, String field, Caller caller) {
        long key = NodeId.keyOf(MatterView.TYPE_NAME, id).orElseThrow(() -> missing(id, field));
        var organization = organizations.lock(
                matters.findOrganizationOf(key).orElseThrow(() -> missing(id, field)), field, caller);
        long handler = matters.findHandlerOf(key).orElseThrow(() -> missing(id, field));
        MatterSides sides = new MatterSides(
                key,
                organization,
                handler == organization.key() ? organization : organizations.hold(handler, field, caller));
        if (!sides.isVisibleTo(caller)) {
            throw missing(id, field);
        }
        return sides;
    }

    /** The matter, for whoever handles it. */
    StoredMatter toHandle(MatterSides sides, @Nullable Integer version, Caller caller) {
        StoredMatter matter = toChange(sides);
        MatterKind kind = kinds.present(matter.kind(), sides.organization().path(), "id");
        MatterKinds.requirePermission(kind, caller);
        boolean handles = sides.isHandledBy(caller, MatterPermissions.WRITE.name())
                && sides.isHandledBy(caller, kind.permission());
        if (!handles) {
            throw new RuleViolation(MatterRule.MATTER_HANDLED_ELSEWHERE, "id");
        }
        ExpectedVersion.require(version, matter.version());
        return matter;
    }

    /** The matter, for the side that has raised it. */
    StoredMatter toJudge(MatterSides sides, @Nullable Integer version, Caller caller) {
        StoredMatter matter = toChange(sides);
        MatterKind kind = kinds.present(matter.kind(), sides.organization().path(), "id");
        MatterKinds.requirePermission(kind, caller);
        requireRaiser(sides.isRaisedBy(caller, kind.permission()));
        ExpectedVersion.require(version, matter.version());
        return matter;
    }

    /** The same where the module of the kind may be off, too, so that nobody is left with what cannot be seen to. */
    StoredMatter toCancel(MatterSides sides, @Nullable Integer version, Caller caller) {
        StoredMatter matter = toChange(sides);
        if (kinds.find(matter.kind(), sides.organization().path()).isPresent()) {
            return toJudge(sides, version, caller);
        }
        requireRaiser(sides.isRaisedBy(caller));
        ExpectedVersion.require(version, matter.version());
        return matter;
    }

    /** @throws CodedException CONFLICT where it was handed over between its sides and itself */
    StoredMatter toChange(MatterSides sides) {
        StoredMatter matter = matters.findToChange(sides.key()).orElseThrow();
        if (!sides.areOf(matter)) {
            throw new CodedException(ErrorCode.CONFLICT, "version", matter.version() - 1, matter.version());
        }
        return matter;
    }

    private static void requireRaiser(boolean raiser) {
        if (!raiser) {
            throw new RuleViolation(MatterRule.MATTER_RAISED_ELSEWHERE, "id");
        }
    }

    static RuleViolation missing(String id, String field) {
        return new RuleViolation(InputRule.NOT_FOUND, field, id);
    }
}
