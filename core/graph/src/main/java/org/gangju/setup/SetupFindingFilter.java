package org.gangju.setup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The filter of {@code setupFindings}. */
record SetupFindingFilter(
        @Nullable String within,
        @Nullable List<SetupRule> rules,
        @Nullable Boolean waived) {

    static final SetupFindingFilter ALL = new SetupFindingFilter(null, null, null);
}
