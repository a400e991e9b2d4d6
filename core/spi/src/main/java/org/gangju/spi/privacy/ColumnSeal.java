package org.gangju.spi.privacy;

import java.util.Optional;
import org.apiguardian.api.API;

/**
 * Encrypts texts that the database must not hold in clear. Provided by the kernel, for any thread, inside and outside of
 * transactions; it sends no statement.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface ColumnSeal {

    /**
     * The sealed form of a text: ASCII, other each time, 60 characters and a third more than the text's UTF-8 bytes.
     *
     * @param place where it will be kept, by {@link SealedColumn#place}: it can be opened nowhere else
     */
    String seal(String clear, String place);

    /** What was sealed for this place; nothing when it was not, or not with a key of this installation. */
    Optional<String> open(String sealed, String place);
}
