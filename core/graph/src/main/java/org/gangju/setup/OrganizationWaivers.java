package org.gangju.setup;

import org.gangju.spi.period.Moment;

/** Which waivers of an organization are asked for. */
record OrganizationWaivers(long organizationKey, Moment moment) {}
