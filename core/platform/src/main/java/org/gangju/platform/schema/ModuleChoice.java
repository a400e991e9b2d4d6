package org.gangju.platform.schema;

import java.util.Set;
import org.gangju.spi.caller.Caller;

/** Knows which of the optional modules a caller has. Asked once a request, before it runs; answers from memory. */
public interface ModuleChoice {

    /** The ids of the modules of the organization that the caller acts for. */
    Set<String> of(Caller caller);
}
