package org.gangju.platform.mask;

/**
 * Says below {@code unmask} whose masks are lifted.
 *
 * @param object the very object; what lies below another one stays masked
 */
record Unmasked(Object object) {}
