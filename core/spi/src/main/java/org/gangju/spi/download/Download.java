package org.gangju.spi.download;

import java.util.Map;
import java.util.Set;
import org.apiguardian.api.API;
import org.gangju.spi.caller.Caller;

/**
 * A file that is read by {@code GET}. A bean of this type is served at its path, to the same callers as the API and within the
 * same limits: the kernel has found out who asks and for which organization, and checks the permission, before it asks for
 * the file; its failures become error bodies as on {@code /graphql}. Called on a virtual thread, outside any transaction.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface Download {

    /**
     * Where it is served, such as {@code /indicators.csv}; nobody else's. A part of it in braces, such as
     * <code>{id}</code>, is any one part of an address, and comes with the parameters under that name.
     */
    String path();

    /** The names of the parameters that it takes besides those of its path; any other is refused. */
    Set<String> parameters();

    /** The name of the permission that it asks for. */
    String permission();

    /**
     * The file, decided before its first byte is sent; what is small is also read by then.
     *
     * @param parameters those that are given and not empty, each once
     * @param caller with the scope of the permission
     * @throws org.gangju.spi.error.CodedException where it is refused; NOT_FOUND is answered with status 404
     */
    DownloadFile prepare(Map<String, String> parameters, Caller caller);
}
