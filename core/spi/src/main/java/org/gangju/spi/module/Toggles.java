package org.gangju.spi.module;

import org.apiguardian.api.API;

/** What administrators have decided for the districts. A bean of the kernel; safe for any thread. */
@API(status = API.Status.STABLE, since = "0.1")
public interface Toggles {

    /** Where the module of this id is on. A module asks for itself once, when its components are made, and keeps the answer. */
    Presence of(String moduleId);
}
