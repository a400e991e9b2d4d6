package org.gangju.spi.module;

import java.time.Duration;
import org.apiguardian.api.API;

/**
 * Work that a module does by the clock; a bean of this type is all it takes. While the module is off everywhere the
 * kernel lets the task rest; where it is off for some, the task leaves their rows alone by {@link Presence#everywhere}.
 */
@API(status = API.Status.STABLE, since = "0.1")
public interface ModuleTask {

    /** The module that it works for. */
    String moduleId();

    /** A name that is unique within the module, for the log. */
    String name();

    /** The pause between the end of one run and the start of the next: a second at least. */
    Duration pause();

    /**
     * One run. Called on a virtual thread, outside any transaction, never twice at once in one process; every replica
     * calls it, so a run does what is left to do and nothing when another was faster. A failure is logged and the next
     * run comes as usual.
     */
    void run();
}
