package org.gangju.activity;

import org.gangju.spi.page.Condition;

/**
 * The activities of an organization, its own or with those below it. It is the place of today that counts, whichever day the
 * organization was read as of.
 *
 * @param key the organization
 * @param subtree whether those below count
 */
record OrganizationActivities(long key, boolean subtree) {

    Condition condition() {
        return subtree ? Condition.of("""
                        a.organization_path >= (SELECT above.path FROM organization above WHERE above.id = ?) \
                        AND a.organization_path < (SELECT CONCAT(above.path, 'z') FROM organization above WHERE above.id = ?)""", key, key) : Condition.of("a.organization_id = ?", key);
    }
}
