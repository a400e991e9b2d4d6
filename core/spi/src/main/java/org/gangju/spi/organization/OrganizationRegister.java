package org.gangju.spi.organization;

import org.apiguardian.api.API;

/**
 * A module's register of organizations of one type, which keeps what the core does not know of them. A bean for each type.
 *
 * <p>For an organization below which the module is on, {@code createOrganization} refuses the type and names the module's own
 * mutation, so that no organization comes about without its record. Where the module is off, and by {@link OrganizationCommands},
 * which the register itself uses, anything goes; what has come about so is for the module to register afterwards, if it can.
 *
 * <p>Asked within the transaction of a mutation, on its thread, each time.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface OrganizationRegister {

    /** The module whose register it is. */
    String moduleId();

    /** The type of the organizations: a value of the enum {@code OrganizationType} in the schema. */
    String organizationType();

    /** The mutation by which one comes about, as the schema calls it. */
    String mutation();
}
