package org.gangju.spi.attachment;

import java.time.LocalDate;
import org.apiguardian.api.API;
import org.gangju.spi.node.Node;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.tree.Placed;
import org.gangju.spi.tree.TreePath;

/**
 * An attachment without its content.
 *
 * @param key the id within the type
 * @param kind what kind of object carries it
 * @param about that object
 * @param organizationKey the organization that the object belongs to
 * @param organizationPath that organization's place
 * @param name what its sender calls the file
 * @param mediaType what the file is
 * @param size bytes
 * @param sha256 the digest of its content, 64 hexadecimal digits
 * @param uploadedOn the day on which it was added
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record AttachmentView(
        long key,
        String kind,
        NodeId about,
        long organizationKey,
        TreePath organizationPath,
        String name,
        String mediaType,
        long size,
        String sha256,
        LocalDate uploadedOn)
        implements Node, Placed {

    /** The GraphQL type. */
    public static final String TYPE_NAME = "Attachment";

    @Override
    public String typeName() {
        return TYPE_NAME;
    }

    @Override
    public TreePath place() {
        return organizationPath;
    }

    /** Where it is read over HTTP. */
    public String downloadPath() {
        return "/attachments/" + id();
    }
}
