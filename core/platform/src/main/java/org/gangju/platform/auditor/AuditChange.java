package org.gangju.platform.auditor;

import org.gangju.platform.audit.ChangeAction;
import org.jspecify.annotations.Nullable;

/**
 * What was done to a property of an object.
 *
 * @param property null where the object has none to tell of
 */
record AuditChange(
        String type,
        String key,
        ChangeAction action,
        @Nullable String property,
        @Nullable String before,
        @Nullable String after) {}
