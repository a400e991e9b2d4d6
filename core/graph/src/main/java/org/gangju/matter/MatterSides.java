package org.gangju.matter;

import org.gangju.spi.caller.Caller;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.tree.TreePath;

/**
 * The two organizations of a matter, held by the caller's transaction.
 *
 * @param key the matter
 * @param organization the one that has raised it
 * @param handler the one that handles it, mostly the same
 */
record MatterSides(long key, OrganizationView organization, OrganizationView handler) {

    /** Whether a permission reaches the organization that handles it. */
    boolean isHandledBy(Caller caller, String permission) {
        return caller.scope(permission).organizations().contains(handler.path());
    }

    /** Whether the matter still has these two. */
    boolean areOf(StoredMatter matter) {
        return matter.organizationId() == organization.key() && matter.handlerId() == handler.key();
    }

    /** Whether the permission at hand reaches one of both. */
    boolean isVisibleTo(Caller caller) {
        return caller.scope().organizations().contains(organization.path())
                || caller.scope().organizations().contains(handler.path());
    }

    /** Whether somebody acts for the one that has raised it or above that, and not for the one that only handles it. */
    boolean isRaisedBy(Caller caller) {
        TreePath acting = caller.deciding();
        if (acting == null || !acting.contains(organization.path())) {
            return false;
        }
        return organization.key() == handler.key() || !acting.equals(handler.path());
    }

    /** The same for somebody whom another permission, too, has to bring there. */
    boolean isRaisedBy(Caller caller, String permission) {
        return isRaisedBy(caller) && caller.scope(permission).organizations().contains(organization.path());
    }
}
