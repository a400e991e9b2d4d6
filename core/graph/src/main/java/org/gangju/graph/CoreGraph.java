package org.gangju.graph;

import java.util.List;
import org.gangju.activity.ActivityPermissions;
import org.gangju.attachment.AttachmentPermissions;
import org.gangju.consolidation.ConsolidationPermissions;
import org.gangju.contact.ContactColumns;
import org.gangju.contact.ContactPermissions;
import org.gangju.correction.CorrectionPermissions;
import org.gangju.erasure.ErasurePermissions;
import org.gangju.grid.GridPermissions;
import org.gangju.indicator.IndicatorPermissions;
import org.gangju.link.LinkPermissions;
import org.gangju.matter.MatterPermissions;
import org.gangju.member.MemberPermissions;
import org.gangju.office.OfficePermissions;
import org.gangju.organization.OrganizationPermissions;
import org.gangju.partygroup.PartyGroupPermissions;
import org.gangju.proposal.ProposalPermissions;
import org.gangju.relation.RelationPermissions;
import org.gangju.reminder.ReminderPermissions;
import org.gangju.setup.SetupPermissions;
import org.gangju.spi.module.GangjuModule;
import org.gangju.spi.module.Title;
import org.gangju.spi.permission.Permission;
import org.gangju.spi.privacy.SealedColumn;
import org.gangju.spi.tree.PlaceColumn;
import org.gangju.term.TermPermissions;

/** Organizations, members and grids. */
public final class CoreGraph implements GangjuModule {

    /** In the order of their migrations. */
    private static final List<Feature> FEATURES = List.of(
            Feature.of(
                    "organization",
                    OrganizationPermissions.READ,
                    OrganizationPermissions.WRITE,
                    OrganizationPermissions.PROPOSE,
                    OrganizationPermissions.APPROVE),
            Feature.of("procedure"),
            Feature.of(
                            "member",
                            MemberPermissions.READ,
                            MemberPermissions.WRITE,
                            MemberPermissions.DECLARE,
                            MemberPermissions.UNMASK)
                    .placedBy("member.organization_path"),
            Feature.of("contact", ContactPermissions.WRITE),
            Feature.of("grid", GridPermissions.READ, GridPermissions.WRITE).placedBy("grid.organization_path"),
            Feature.of("assignment").placedBy("assignment.organization_path"),
            Feature.of("reminder", ReminderPermissions.READ, ReminderPermissions.WRITE)
                    .placedBy("reminder.organization_path"),
            Feature.of("proposal", ProposalPermissions.READ, ProposalPermissions.WRITE)
                    .placedBy("proposal.organization_path", "proposal.decider_path"),
            Feature.of("matter", MatterPermissions.READ, MatterPermissions.WRITE)
                    .placedBy("matter.organization_path", "matter.handler_path"),
            Feature.of("activity", ActivityPermissions.READ, ActivityPermissions.WRITE, ActivityPermissions.SIGN_IN)
                    .placedBy("activity.organization_path"),
            Feature.of("attachment", AttachmentPermissions.READ, AttachmentPermissions.WRITE)
                    .placedBy("attachment.organization_path"),
            Feature.of("correction", CorrectionPermissions.REQUEST, CorrectionPermissions.DECIDE),
            Feature.of("change").placedBy("organization_change.organization_path"),
            Feature.of("term", TermPermissions.READ, TermPermissions.WRITE).placedBy("term.organization_path"),
            Feature.of("office", OfficePermissions.READ, OfficePermissions.WRITE),
            Feature.of("partygroup", PartyGroupPermissions.READ, PartyGroupPermissions.WRITE)
                    .placedBy("party_group.organization_path"),
            Feature.of("relation", RelationPermissions.READ, RelationPermissions.WRITE)
                    .placedBy("organization_relation.organization_path", "organization_relation.related_path"),
            Feature.of("setup", SetupPermissions.READ, SetupPermissions.WAIVE)
                    .placedBy("setup_waiver.organization_path"),
            Feature.of("duty"),
            Feature.of("link", LinkPermissions.READ, LinkPermissions.WRITE)
                    .placedBy("organization_grid_link.organization_path"),
            Feature.of("consolidation", ConsolidationPermissions.READ, ConsolidationPermissions.WRITE)
                    .placedBy("legacy_grid.organization_path"),
            Feature.of("erasure", ErasurePermissions.ERASE, ErasurePermissions.EXPORT),
            Feature.of("indicator", IndicatorPermissions.READ),
            Feature.of("division"),
            Feature.of("demo"));

    @Override
    public String id() {
        return "core";
    }

    @Override
    public String version() {
        return "0.1.0";
    }

    @Override
    public Title title() {
        return new Title("核心图", "Core graph");
    }

    @Override
    public List<Permission> permissions() {
        return FEATURES.stream()
                .flatMap(feature -> feature.permissions().stream())
                .toList();
    }

    @Override
    public boolean optional() {
        return false;
    }

    @Override
    public List<String> areas() {
        return FEATURES.stream().map(Feature::name).toList();
    }

    @Override
    public List<PlaceColumn> placeColumns() {
        return FEATURES.stream().flatMap(Feature::placeColumns).toList();
    }

    @Override
    public List<SealedColumn> sealedColumns() {
        return ContactColumns.all();
    }

    @Override
    public List<String> packages() {
        return FEATURES.stream().map(Feature::packageName).toList();
    }
}
