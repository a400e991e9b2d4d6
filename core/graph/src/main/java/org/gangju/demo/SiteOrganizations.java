package org.gangju.demo;

import java.util.List;
import org.gangju.organization.OrganizationBatch;
import org.gangju.organization.OrganizationRow;
import org.gangju.spi.node.Keys;
import org.gangju.spi.tree.TreePath;
import org.springframework.stereotype.Component;

/** Writes the organizations of some sites. */
@Component
class SiteOrganizations {

    private final OrganizationBatch organizations;
    private final Keys keys;

    SiteOrganizations(OrganizationBatch organizations, Keys keys) {
        this.organizations = organizations;
        this.keys = keys;
    }

    /** Writes them and tells where they are. */
    Growing write(List<SketchedOrganization> sketched, List<String> superiors) {
        TakenCodes.refuse(sketched.stream().map(SketchedOrganization::code), organizations::places);
        Growing tree = new Growing(organizations.hold(superiors), KeyRange.of(keys, "organization", sketched.size()));
        organizations.add(
                sketched.stream().map(organization -> row(organization, tree)).toList());
        return tree;
    }

    private static OrganizationRow row(SketchedOrganization organization, Growing tree) {
        TreePath path = tree.add(organization.code(), organization.parentCode());
        return new OrganizationRow(
                path.id(),
                organization.code(),
                null,
                null,
                organization.name(),
                organization.shortName(),
                organization.type().name(),
                tree.place(organization.parentCode()).id(),
                path);
    }
}
