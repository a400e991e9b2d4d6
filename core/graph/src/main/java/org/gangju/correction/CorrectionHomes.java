package org.gangju.correction;

import org.gangju.member.MemberCorrections;
import org.gangju.member.MemberPermissions;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.InputRule;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationDirectory;
import org.gangju.spi.organization.OrganizationView;
import org.springframework.stereotype.Component;

/**
 * Holds whom a request is about. The organization is held first, as for every decision, whether the caller sees it or not:
 * members reach their own record alone.
 */
@Component
class CorrectionHomes {

    private final MemberCorrections members;
    private final OrganizationDirectory organizations;

    CorrectionHomes(MemberCorrections members, OrganizationDirectory organizations) {
        this.members = members;
        this.organizations = organizations;
    }

    /**
     * The organization of a member's primary membership, locked, and the member within it.
     *
     * @param id what the input's field names, for the problem NOT_FOUND
     */
    OrganizationView hold(long member, String id, String field, Caller caller) {
        return hold(members.find(member, caller).orElseThrow(() -> missing(id, field)), field, caller);
    }

    /** The same of a member whom the caller may read too: the problems of a request tell what the record reads. */
    OrganizationView holdRead(long member, String id, String field, Caller caller) {
        MemberView found =
                members.find(member, caller).filter(seen -> reads(seen, caller)).orElseThrow(() -> missing(id, field));
        return hold(found, field, caller);
    }

    private static boolean reads(MemberView member, Caller caller) {
        Long self = caller.member();
        return (self != null && self == member.key())
                || caller.with(MemberPermissions.READ.name()).reaches(member.organizationPath(), member.key());
    }

    private OrganizationView hold(MemberView found, String field, Caller caller) {
        OrganizationView home = organizations.lock(organization(found.organizationKey()), field, caller.everywhere());
        members.hold(found);
        return home;
    }

    /** Any organization, held in its place. */
    OrganizationView hold(long organization, Caller caller) {
        return organizations.hold(organization(organization), "id", caller.everywhere());
    }

    static RuleViolation missing(String id, String field) {
        return new RuleViolation(InputRule.NOT_FOUND, field, id);
    }

    private static String organization(long key) {
        return new NodeId(OrganizationView.TYPE_NAME, key).encoded();
    }
}
