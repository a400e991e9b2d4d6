package org.gangju.platform.toggle;

/**
 * A module was switched on or off for the organization that a subscriber acts for.
 *
 * @param epoch the number of the decision that it follows from
 * @param module the module as it stands from now on
 */
record ModuleChange(long epoch, ModuleView module) {}
