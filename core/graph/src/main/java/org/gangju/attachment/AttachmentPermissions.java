package org.gangju.attachment;

import org.gangju.spi.permission.Permission;

/** What a caller may do with attachments, whatever they hang on. */
public final class AttachmentPermissions {

    /** Read attachments of what one sees; what is in them may be personal. */
    public static final Permission READ = new Permission("attachment.read", "查看、下载附件", "Read and download attachments");

    /** Add and remove attachments; that takes the permission of their kind too. */
    public static final Permission WRITE = new Permission("attachment.write", "上传、删除附件", "Add and remove attachments");

    private AttachmentPermissions() {}
}
