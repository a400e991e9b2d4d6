package org.gangju.platform.audit;

/**
 * Which object was changed.
 *
 * @param type the name of its kind, such as an entity's
 * @param id what it is called by among those
 */
record ObjectName(String type, String id) {}
