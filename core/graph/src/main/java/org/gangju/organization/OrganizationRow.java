package org.gangju.organization;

import java.time.LocalDate;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * An organization that a bulk load adds as it is. Whoever loads answers for the rules of the tree.
 *
 * @param id a reserved key
 * @param code unique, at most 64 characters
 * @param divisionCode the administrative division that it stands for, if any
 * @param divisionVintage the day of the published division data that it came from, if any
 * @param name at most 255 characters
 * @param shortName at most 255 characters
 * @param type an {@link org.gangju.spi.organization.OrganizationType} or a kind that a module adds
 * @param parentId the superior; null for a root
 * @param path the superior's path and its own id
 */
public record OrganizationRow(
        long id,
        String code,
        @Nullable String divisionCode,
        @Nullable LocalDate divisionVintage,
        String name,
        String shortName,
        String type,
        @Nullable Long parentId,
        TreePath path) {}
