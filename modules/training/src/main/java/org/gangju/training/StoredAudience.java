package org.gangju.training;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangju.spi.member.Audience;
import org.gangju.spi.member.MemberStatus;
import org.gangju.spi.organization.OrganizationLevel;
import org.gangju.spi.page.Condition;

/**
 * An audience as it is stored: each part a list of names with commas between them, empty for any.
 *
 * @param types of organizations
 * @param levels of organizations
 * @param statuses of members
 * @param offices of organizations
 */
@Embeddable
record StoredAudience(
        @Column(name = "audience_types") String types,
        @Column(name = "audience_levels") String levels,
        @Column(name = "audience_statuses") String statuses,
        @Column(name = "audience_offices") String offices) {

    private static final String SEPARATOR = ",";

    static StoredAudience of(Audience audience) {
        return new StoredAudience(
                joined(audience.organizationTypes()),
                joined(audience.levels()),
                joined(audience.statuses()),
                joined(audience.offices()));
    }

    static Audience read(ResultSet row) throws SQLException {
        return new StoredAudience(
                        row.getString("audience_types"),
                        row.getString("audience_levels"),
                        row.getString("audience_statuses"),
                        row.getString("audience_offices"))
                .audience();
    }

    /** The audience of a row names this office. */
    static Condition names(String alias, String office) {
        return Condition.of(
                "LOCATE(?, CONCAT('%1$s', %2$s.audience_offices, '%1$s')) > 0".formatted(SEPARATOR, alias),
                SEPARATOR + office + SEPARATOR);
    }

    Audience audience() {
        return new Audience(
                split(types, Function.identity()),
                split(levels, OrganizationLevel::valueOf),
                split(statuses, MemberStatus::valueOf),
                split(offices, Function.identity()));
    }

    private static String joined(Collection<?> names) {
        return names.stream().map(Object::toString).sorted().collect(Collectors.joining(SEPARATOR));
    }

    private static <T> Set<T> split(String names, Function<String, T> name) {
        return Stream.of(names.split(SEPARATOR))
                .filter(part -> !part.isEmpty())
                .map(name)
                .collect(Collectors.toSet());
    }
}
