package org.gangju.spi.attachment;

import org.apiguardian.api.API;
import org.gangju.spi.tree.TreePath;

/**
 * An object that is held to be given a file or to lose one.
 *
 * @param organizationKey the organization that it belongs to
 * @param organizationPath that organization's place
 * @param moduleId the module without which nothing is added to it: mostly that of its kind
 * @param open whether it takes files; what is settled only loses them
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record AttachmentSubject(long organizationKey, TreePath organizationPath, String moduleId, boolean open) {}
