package org.gangju.spi.procedure;

import java.util.Set;
import org.apiguardian.api.API;
import org.gangju.spi.module.Title;

/**
 * Organizations of one type may not carry out some procedures. A bean of this type adds the ban; it answers the same
 * whenever it is asked. A ban binds wherever its module is installed, also where that is off: what an organization is does
 * not change by it. Only where the module is on is anybody told of it.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface ProcedureBan {

    /** The type of the organizations that it binds. */
    String organizationType();

    /** What they may not do. */
    Set<Procedure> procedures();

    /** Why, in a sentence without its full stop. */
    Title reason();

    /** The rule that says so: what it is called and where in it. */
    Title source();

    /** The module that it belongs to. */
    default String moduleId() {
        return "core";
    }
}
