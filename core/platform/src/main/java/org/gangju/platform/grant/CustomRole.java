package org.gangju.platform.grant;

import java.util.Set;

/**
 * A role of the installation's own as the database has it.
 *
 * @param permissions the names that it was given, declared by an installed module or not
 */
record CustomRole(String code, String name, Set<String> permissions, int version) {}
