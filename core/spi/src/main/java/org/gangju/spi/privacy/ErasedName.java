package org.gangju.spi.privacy;

import java.util.Locale;
import org.apiguardian.api.API;
import org.gangju.spi.module.Title;
import org.jspecify.annotations.Nullable;

/** What is left of a name that was erased: an empty text in its column, which reads as this. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class ErasedName {

    /** What stands in the column. */
    public static final String STORED = "";

    /** What it reads as where no language is known. */
    public static final String IN_BOTH = "（已删除）(erased)";

    private static final Title SHOWN = new Title("（已删除）", "(erased)");

    private ErasedName() {}

    /** The stored name as people read it; null where none was ever stored. */
    public static @Nullable String shown(@Nullable String stored, Locale language) {
        return STORED.equals(stored) ? SHOWN.in(language) : stored;
    }
}
