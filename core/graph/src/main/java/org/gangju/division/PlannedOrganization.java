package org.gangju.division;

import org.gangju.spi.organization.OrganizationType;
import org.jspecify.annotations.Nullable;

/**
 * An organization that a division makes.
 *
 * @param code the division's code, or that with {@code -J} for the committee that a community or village elects
 * @param divisionCode the division that it stands for
 * @param parentCode the code of the superior; null for the party committee at the top
 */
public record PlannedOrganization(
        String code,
        String divisionCode,
        @Nullable String parentCode,
        OrganizationType type,
        String name,
        String shortName) {}
