package org.gangju.oracle;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gangju.demo.RawRow;
import org.gangju.spi.node.NodeId;
import org.jspecify.annotations.Nullable;

/** All types with global ids, each with where its rows belong, as the domain has it and not as the platform does. */
final class Kinds {

    private static final Map<String, Kind> ALL = Stream.of(
                    new Kind(
                            "Organization",
                            "organization",
                            "organization.read",
                            (row, reach) -> reach.organization(row.number("id"))),
                    new Kind("OrganizationChange", "organization_change", "organization.read", Kinds::own),
                    new Kind("Grid", "grid", "grid.read", (row, reach) -> reach.grid(row.number("id"))),
                    new Kind("GridScheme", "grid_scheme", "grid.read", (row, reach) -> reach.anywhere()),
                    new Kind(
                            "GridAssignment",
                            "assignment",
                            "grid.read",
                            subject("Grid"),
                            (row, reach) -> reach.ownerOf("grid", row.number("subject_id"))),
                    new Kind(
                            "OfficeAppointment",
                            "assignment",
                            "office.read",
                            subject("Organization"),
                            (row, reach) -> reach.organization(row.number("subject_id"))),
                    new Kind(
                            "PartyGroupMember",
                            "assignment",
                            "partygroup.read",
                            subject("PartyGroup"),
                            (row, reach) -> reach.ownerOf("party_group", row.number("subject_id"))),
                    new Kind("PartyGroup", "party_group", "partygroup.read", Kinds::own),
                    new Kind(
                            "Member",
                            "member",
                            "member.read",
                            (row, reach) -> !row.has("erased_on") && own(row, reach)),
                    new Kind(
                            "Membership",
                            "membership",
                            "member.read",
                            (row, reach) -> own(row, reach) || reach.member(row.number("member_id"))),
                    new Kind(
                            "OrganizationRelation",
                            "organization_relation",
                            "relation.read",
                            (row, reach) -> own(row, reach) || reach.organization(row.number("related_id"))),
                    new Kind("Term", "term", "term.read", Kinds::own),
                    new Kind("Reminder", "reminder", "reminder.read", Kinds::own),
                    new Kind("Proposal", "proposal", "proposal.read", Kinds::own),
                    new Kind("Matter", "matter", "matter.read", Kinds::side),
                    new Kind(
                            "MatterStep",
                            "matter_step",
                            "matter.read",
                            (row, reach) -> side(reach.city().get("matter", row.number("matter_id")), reach)),
                    new Kind(
                            "Attachment",
                            "attachment",
                            "attachment.read",
                            row -> !row.has("removed_on"),
                            (row, reach) -> carrier(row)
                                    .belonging()
                                    .test(reach.city().get(carrier(row).table(), row.number("subject_id")), reach)),
                    new Kind("Activity", "activity", "activity.read", Kinds::own),
                    new Kind(
                            "ActivitySignIn",
                            "activity_sign_in",
                            "member.read",
                            (row, reach) -> reach.ownerOf("activity", row.number("activity_id"))
                                    || (row.has("member_id") && reach.member(row.number("member_id")))),
                    new Kind(
                            "CorrectionRequest",
                            "correction_request",
                            "member.read",
                            (row, reach) -> reach.member(row.number("member_id"))),
                    new Kind("SetupWaiver", "setup_waiver", "setup.read", Kinds::own),
                    new Kind("LegacyGrid", "legacy_grid", "consolidation.read", Kinds::own),
                    new Kind("BranchGridLink", "organization_grid_link", "link.read", branch(true), Kinds::own),
                    new Kind("OrganizationGridLink", "organization_grid_link", "link.read", branch(false), Kinds::own),
                    new Kind("Grant", "role_grant", "grant.read", Kinds::own),
                    new Kind("ProcessingRecord", "processing_record", "processing.read", Kinds::own),
                    new Kind("Account", "account", "account.read", Kinds::own),
                    new Kind("ApiClient", "api_client", "client.read", Kinds::own),
                    new Kind("Notice", "template_notice", "template.read", Kinds::own),
                    new Kind(
                            "FunctionalBranch",
                            "functional_branch",
                            "fourties.read",
                            (row, reach) -> own(row, reach) || Kinds.open(row, reach)),
                    new Kind("NewOrganization", "new_organization", "twonew.read", Kinds::own),
                    new Kind(
                            "NewOrganizationDuty",
                            "assignment",
                            "twonew.read",
                            subject("NewOrganization"),
                            (row, reach) -> reach.ownerOf("new_organization", row.number("subject_id"))),
                    new Kind("CoverageRequest", "party_establishment_request", "twonew.read", Kinds::own),
                    new Kind("AreaCommittee", "area_committee", "twonew.read", Kinds::own),
                    new Kind("NewOrganizationCouncil", "new_organization_council", "twonew.read", Kinds::own),
                    new Kind("CouncilMeeting", "council_meeting", "twonew.read", Kinds::own),
                    new Kind("StarRating", "star_rating", "twonew.read", Kinds::own),
                    new Kind("StarRubric", "star_rubric", "twonew.read", Kinds::own),
                    new Kind("TrainingProgram", "training_program", "training.read", Kinds::own),
                    new Kind("TrainingClass", "training_class", "training.read", Kinds::own),
                    new Kind("RotationPlan", "rotation_plan", "training.read", Kinds::own),
                    new Kind(
                            "TrainingSession",
                            "training_session",
                            "training.read",
                            (row, reach) -> reach.ownerOf("training_class", row.number("class_id"))),
                    new Kind(
                            "TrainingEnrollment",
                            "training_enrollment",
                            "training.read",
                            (row, reach) -> reach.ownerOf("training_class", row.number("class_id"))
                                    || (row.has("member_id") && reach.member(row.number("member_id")))),
                    new Kind("PropertyCompany", "property_company", "redproperty.read", Kinds::own),
                    new Kind(
                            "PropertyService",
                            "property_service",
                            "redproperty.read",
                            (row, reach) ->
                                    own(row, reach) || reach.organization(row.number("company_organization_id"))),
                    new Kind("OwnersCommittee", "owners_committee", "redproperty.read", Kinds::own),
                    new Kind(
                            "OwnersCommitteeElection",
                            "owners_committee_election",
                            "redproperty.read",
                            (row, reach) -> reach.ownerOf("owners_committee", row.number("committee_id"))),
                    new Kind(
                            "OwnersCommitteeSeat",
                            "owners_committee_seat",
                            "propertyseat.read",
                            (row, reach) -> reach.ownerOf("owners_committee", row.number("committee_id"))
                                    || (row.has("member_id") && reach.member(row.number("member_id")))),
                    new Kind("FourPartyCouncil", "four_party_council", "redproperty.read", Kinds::own),
                    new Kind(
                            "FourPartySeat",
                            "four_party_seat",
                            "propertyseat.read",
                            (row, reach) -> reach.ownerOf("four_party_council", row.number("council_id"))
                                    || (row.has("member_id") && reach.member(row.number("member_id")))),
                    new Kind(
                            "CrossAppointment",
                            "cross_appointment",
                            "propertyseat.read",
                            (row, reach) -> reach.organization(row.number("home_organization_id"))
                                    || reach.organization(row.number("target_organization_id"))
                                    || (row.has("member_id") && reach.member(row.number("member_id")))))
            .collect(toMap(Kind::type, kind -> kind));

    private Kinds() {}

    static Collection<Kind> all() {
        return ALL.values();
    }

    static @Nullable Kind find(String type) {
        return ALL.get(type);
    }

    static Kind get(String type) {
        return Objects.requireNonNull(ALL.get(type), () -> "The oracle does not know " + type);
    }

    static Kind of(NodeId id) {
        return get(id.typeName());
    }

    /** The type of what a file hangs on, by whose rule it is seen, too. */
    private static Kind carrier(RawRow file) {
        return get(file.text("subject_type"));
    }

    /** The global id of what a row hangs on that is only there for those who see that; null for all other rows. */
    static @Nullable String carrierOf(Kind kind, RawRow row) {
        return kind.type().equals("Attachment") ? carrier(row).id(row.number("subject_id")) : null;
    }

    private static boolean own(RawRow row, Reach reach) {
        return reach.organization(reach.city().organizationOf(row));
    }

    /** Of what one organization has raised and another one may handle. */
    private static boolean side(RawRow row, Reach reach) {
        return own(row, reach) || reach.organization(row.number("handler_id"));
    }

    /** Who belongs anywhere below the organization that has proposed it may join it. */
    private static boolean open(RawRow row, Reach reach) {
        return (row.is("status", "APPROVED") || row.is("status", "ACTIVE"))
                && reach.fromBelow(row.number("organization_id"));
    }

    private static Predicate<RawRow> subject(String type) {
        return row -> row.is("subject_type", type);
    }

    private static Predicate<RawRow> branch(boolean wanted) {
        return row -> row.is("kind", "BRANCH") == wanted;
    }
}
