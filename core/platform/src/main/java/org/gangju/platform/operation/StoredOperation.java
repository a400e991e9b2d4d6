package org.gangju.platform.operation;

import org.gangju.spi.tree.TreePath;

/**
 * A registered operation as it is kept.
 *
 * @param client the client that registered it
 * @param scope the place of all that this client sees
 */
record StoredOperation(String client, String name, String version, String hash, TreePath scope) {}
