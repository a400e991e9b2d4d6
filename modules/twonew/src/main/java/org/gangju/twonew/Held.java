package org.gangju.twonew;

import org.gangju.spi.tree.TreePath;

/** What an organization holds: it is found and changed within the scope and the presence at that place. */
public interface Held {

    TreePath organizationPath();
}
