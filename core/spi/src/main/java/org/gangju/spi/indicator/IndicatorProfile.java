package org.gangju.spi.indicator;

import org.apiguardian.api.API;
import org.gangju.spi.module.Title;
import org.gangju.spi.permission.Permission;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator says of itself.
 *
 * @param moduleId the module that it belongs to; where that is off it has no figures, and nobody asks it for any
 * @param key the stable key that clients ask for, such as {@code K1}
 * @param title what users call it
 * @param permission without which the indicator is left out
 * @param listedBy the permission to list the people that it counts; null for one that counts no people. Where a caller does
 *     not hold it, small figures and those that would tell them are kept back
 * @param ruleVersion changes whenever the same rows would give another figure
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record IndicatorProfile(
        String moduleId,
        String key,
        Title title,
        String permission,
        @Nullable String listedBy,
        String ruleVersion) {

    /** The first version of a module's indicator that counts no people. */
    public IndicatorProfile(String moduleId, String key, Title title, Permission permission) {
        this(moduleId, key, title, permission.name(), null, "1");
    }

    /** The same of the core. */
    public IndicatorProfile(String key, Title title, Permission permission) {
        this("core", key, title, permission);
    }

    /** The same, which counts people whom the holders of this permission may list. */
    public IndicatorProfile listedBy(String permissionForPeople) {
        return new IndicatorProfile(moduleId, key, title, permission, permissionForPeople, ruleVersion);
    }

    /** The same under this version of its rule. */
    public IndicatorProfile version(String version) {
        return new IndicatorProfile(moduleId, key, title, permission, listedBy, version);
    }
}
