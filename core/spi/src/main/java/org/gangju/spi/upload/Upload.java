package org.gangju.spi.upload;

import java.util.Map;
import java.util.Set;
import org.apiguardian.api.API;
import org.gangju.spi.caller.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Files that are taken by {@code POST}, each the whole body of a request. A bean of this type is served at its path, to the
 * same callers as the API and within the same limits: the kernel has found out who asks and for which organization, checks
 * the permission, and has read all of the file, its type included, before the feature is asked; whatever fails becomes an
 * error body as on {@code /graphql}, and leaves nothing behind.
 *
 * <p>Every upload takes the parameter {@link #NAME}, which has to be there, and {@link #REQUEST}, which may also come as the
 * header {@code Idempotency-Key}.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface Upload {

    /** The parameter with the file's name, whose end says its type. */
    String NAME = "name";

    /** The parameter with the client's own name for the request, as mutations have it. */
    String REQUEST = "clientMutationId";

    /** Where it is served, such as {@code /attachments}; nobody else's. */
    String path();

    /** The names of the parameters that it takes besides; any other is refused. */
    Set<String> parameters();

    /** The name of the permission that it asks for. */
    String permission();

    /** What the audit calls it, named like a mutation, such as {@code uploadAttachment}. */
    String event();

    /** The same each time. */
    UploadLimits limits();

    /**
     * Takes the file. Called on a virtual thread, outside any transaction, whose statements are cancelled when the request has
     * run for as long as it may; the feature uses {@link org.gangju.spi.command.Mutations}, which also tells the audit.
     *
     * @param parameters those that are given and not empty, each once
     * @param caller with the scope of the permission
     * @return what is answered, as JSON
     * @throws org.gangju.spi.error.CodedException where it is refused
     */
    Map<String, @Nullable Object> receive(Map<String, String> parameters, ReceivedFile file, Caller caller);
}
