package org.gangju.platform.toggle;

import java.util.List;

/** Knows the operations that clients have registered and rely on. Asked on a request's thread, outside any transaction. */
public interface OperationCheck {

    /**
     * The registered operations that are valid for some of these organizations before a change and not valid after it,
     * in the order of client, name and version.
     *
     * @param changes every place where the answer may change, and what of it stays as it is: whoever is at none of them
     *     has the modules of the nearest one above
     */
    List<BrokenOperation> broken(List<VariantChange> changes);
}
