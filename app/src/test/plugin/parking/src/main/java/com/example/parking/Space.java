package com.example.parking;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.tree.TreePath;

/** A parking space of an organization. */
@Entity
@Table(name = "parking_space")
class Space {

    @Id
    private long id;

    private long organizationId;
    private String organizationPath;
    private String label;

    protected Space() {}

    Space(long id, OrganizationView organization, String label) {
        this.id = id;
        this.organizationId = organization.key();
        this.organizationPath = organization.path().value();
        this.label = label;
    }

    SpaceView view() {
        return new SpaceView(id, label, new TreePath(organizationPath));
    }
}
