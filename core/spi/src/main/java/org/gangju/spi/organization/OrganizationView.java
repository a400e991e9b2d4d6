package org.gangju.spi.organization;

import java.time.LocalDate;
import org.apiguardian.api.API;
import org.gangju.spi.node.Labelled;
import org.gangju.spi.period.ReadAsOf;
import org.gangju.spi.tree.Placed;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * An organization as it reads now.
 *
 * @param key the id within the type
 * @param code the code that people and systems write; it never changes
 * @param divisionCode the administrative division that it stands for, if any
 * @param divisionVintage the day of the published division data that it came from, if any
 * @param name the full official name
 * @param shortName the name that people use
 * @param type an {@link OrganizationType} or a kind that a module adds
 * @param status whether it is active
 * @param establishedOn the day on which it was established, where somebody recorded it
 * @param retiredOn the day on which it was retired
 * @param parentKey the superior organization; null for a root
 * @param path its place in the tree
 * @param placeToday its place of today, which decides who sees it and where modules are on, on past days too
 * @param version what an optimistic change names
 * @param asOf the day that it is read as of; null for the present
 */
@API(status = API.Status.STABLE, since = "0.1")
public record OrganizationView(
        long key,
        String code,
        @Nullable String divisionCode,
        @Nullable LocalDate divisionVintage,
        String name,
        String shortName,
        String type,
        OrganizationStatus status,
        @Nullable LocalDate establishedOn,
        @Nullable LocalDate retiredOn,
        @Nullable Long parentKey,
        TreePath path,
        TreePath placeToday,
        int version,
        @Nullable LocalDate asOf)
        implements Labelled, Placed, ReadAsOf {

    /** The GraphQL type. */
    public static final String TYPE_NAME = "Organization";

    @Override
    public String typeName() {
        return TYPE_NAME;
    }

    @Override
    public TreePath place() {
        return placeToday;
    }
}
