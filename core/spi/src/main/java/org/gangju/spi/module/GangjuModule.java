package org.gangju.spi.module;

import java.util.List;
import org.apiguardian.api.API;
import org.gangju.spi.permission.Permission;
import org.gangju.spi.privacy.SealedColumn;
import org.gangju.spi.tree.PlaceColumn;

/**
 * One plugged-in part of the platform: a jar with one public class of this type and a constructor without arguments,
 * named in {@code META-INF/services/org.gangju.spi.module.GangjuModule}.
 *
 * <p>The kernel makes one instance before anything else exists, asks it a few times on the starting thread, outside any
 * transaction, and hands the same instance to the application context as a bean. Every method answers the same whenever
 * it is asked and touches nothing outside.
 *
 * <p>Beside this class a jar brings, by convention, SDL in {@code graphql/<area>/*.graphqls}, migrations in
 * {@code db/migration/<area>}, messages in {@code messages/<area>.properties}, and controllers, services and entities
 * in its packages. A jar at fault is left out, with a diagnosis in {@code modules}; the others start.
 */
@API(status = API.Status.STABLE, since = "0.1")
public interface GangjuModule {

    /** The stable name that people and scripts write, such as {@code training}: 2 to 32 of a–z and 0–9, a letter first. */
    String id();

    /** The version of the module by the rules of Semantic Versioning, such as {@code 1.4.0}. */
    String version();

    /** What users call it. */
    Title title();

    /** The modules without which this one can neither start nor be on, with the versions that will do. */
    default List<Requirement> requirements() {
        return List.of();
    }

    /** The versions of the platform that it was made for, as a range such as {@code >=0.1 <1}. */
    default String platform() {
        return "*";
    }

    /** The permissions that the fields and mutations of this module ask for. */
    default List<Permission> permissions() {
        return List.of();
    }

    /** Whether the module can be switched off for a district; the core graph itself can not. */
    default boolean optional() {
        return true;
    }

    /** Whether it is on where nobody has decided, unless the installation's settings say otherwise. */
    default boolean onByDefault() {
        return true;
    }

    /** The folders of its resources below {@code graphql} and {@code db/migration}, in the order of their migrations. */
    default List<String> areas() {
        return List.of(id());
    }

    /** The columns in which this module's tables keep places of organizations; the core keeps them right. */
    default List<PlaceColumn> placeColumns() {
        return List.of();
    }

    /** The columns of this module's tables that hold sealed texts; the kernel seals them anew when the keys rotate. */
    default List<SealedColumn> sealedColumns() {
        return List.of();
    }

    /** The packages, with all below them, that its components and entities are looked for in. */
    default List<String> packages() {
        return List.of(getClass().getPackageName());
    }
}
