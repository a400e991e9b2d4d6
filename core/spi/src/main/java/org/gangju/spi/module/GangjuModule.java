package org.gangju.spi.module;

import java.util.List;
import org.gangju.spi.permission.Permission;

/**
 * What the kernel knows of one plugged-in part of the platform. A module is one bean of this type; the kernel reads it
 * once, when the application starts.
 */
public interface GangjuModule {

    /** The stable name that people and scripts write, such as {@code training}. */
    String id();

    /** The permissions that the fields and mutations of this module ask for. */
    default List<Permission> permissions() {
        return List.of();
    }

    /** Whether the module can be switched off for a district; the core graph itself can not. */
    default boolean optional() {
        return true;
    }
}
