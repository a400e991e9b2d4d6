package org.gangju.spi.permission;

import org.apiguardian.api.API;

/**
 * Something a caller may be allowed to do.
 *
 * @param name {@code <subject>.<verb>}, as clients and the {@code @access} directive write it
 * @param chinese what it allows, in Chinese
 * @param english what it allows, in English
 * @param use what it is for, by which the roles that every installation has hold it or not
 */
@API(status = API.Status.STABLE, since = "0.1")
public record Permission(String name, String chinese, String english, PermissionUse use) {

    /** One whose use is told by its verb: reading about people for {@code read}, unmasking for {@code unmask}, else changing. */
    public Permission(String name, String chinese, String english) {
        this(name, chinese, english, PermissionUse.of(name));
    }
}
