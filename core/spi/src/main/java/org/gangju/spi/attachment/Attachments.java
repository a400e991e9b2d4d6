package org.gangju.spi.attachment;

import java.util.Map;
import java.util.Set;
import org.apiguardian.api.API;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;

/**
 * Files that hang on objects of features, once for the core and all modules: the core has the upload, the download, the
 * removal and the list of all; a feature shows those of its own objects. Safe for any thread.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface Attachments {

    /**
     * The same page of the attachments of many objects that the caller may read by {@code attachment.read}, in the order in
     * which they were added, in one statement.
     *
     * @param subjectType the GraphQL type of the objects
     * @param keys their keys; each is in the answer
     */
    Map<Long, Connection<AttachmentView>> ofSubjects(
            String subjectType, Set<Long> keys, PageRequest page, Caller caller);
}
