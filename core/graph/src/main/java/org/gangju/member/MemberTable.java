package org.gangju.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.gangju.history.VersionTable;
import org.gangju.spi.member.AgeBand;
import org.gangju.spi.member.MemberStatus;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.SortKey;
import org.gangju.spi.page.Visibility;
import org.gangju.spi.privacy.ErasedName;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * The members as they are, or as they were on a day by their primary memberships: the same columns either way. Names and
 * what has no date are those of today; whoever was erased is there on past days only.
 *
 * @param asOf the day; null for the present
 */
record MemberTable(@Nullable LocalDate asOf) {

    static final MemberTable PRESENT = new MemberTable(null);

    private static final String COLUMNS = """
            m.id, m.display_name, m.status, m.joined_on, m.confirmed_on, m.age_band, m.availability, \
            m.organization_id, m.organization_path, m.erased_on, m.version""";

    /** Who is there today, of an alias {@code m}: of the past everybody, the erased ones without what told of them. */
    static final Condition NOT_ERASED = Condition.of("m.erased_on IS NULL");

    /** The table and its alias {@code m}, for {@code FROM}. */
    String sql() {
        if (asOf == null) {
            return "member m";
        }
        return """
                (SELECT n.id, n.display_name, n.joined_on, n.age_band, n.availability, p.organization_id, \
                %3$s AS status, \
                CASE WHEN n.confirmed_on <= DATE '%1$s' THEN n.confirmed_on END AS confirmed_on, \
                v.path AS organization_path, n.erased_on, n.version, n.organization_path AS present_path \
                FROM membership p JOIN member n ON n.id = p.member_id \
                JOIN organization_version v ON v.organization_id = p.organization_id AND %2$s \
                WHERE p.kind = 'PRIMARY' AND p.valid_from <= DATE '%1$s' \
                AND (p.valid_to IS NULL OR p.valid_to > DATE '%1$s')) m""".formatted(asOf, VersionTable.on("v", asOf), status("n", asOf));
    }

    /** How far the admission of a row of {@code member} had come on a day. */
    static String status(String alias, LocalDate day) {
        return "CASE WHEN %1$s.confirmed_on > DATE '%2$s' THEN 'PROBATIONARY' ELSE %1$s.status END"
                .formatted(alias, day);
    }

    String columns() {
        return COLUMNS + ", " + placeToday() + " AS place_today";
    }

    private String placeToday() {
        return asOf == null ? "m.organization_path" : "m.present_path";
    }

    /** Today's place decides, for the past too. */
    private Visibility visibility() {
        return Visibility.organizations(MemberPermissions.READ.name(), placeToday())
                .orBy("m.id");
    }

    /** By organization in the tree's order: a page of any subtree is one range of an index. */
    PageQuery<MemberView> byPlace() {
        return asOf == null ? withErased().only(NOT_ERASED) : withErased();
    }

    /** The same with everybody who was ever there, for conditions that pick those of a day by themselves. */
    PageQuery<MemberView> withErased() {
        return new PageQuery<>(
                columns(),
                sql(),
                "m.id",
                visibility(),
                List.of(SortKey.text("m.organization_path"), SortKey.number("m.id")),
                this::read);
    }

    PageQuery<MemberView> byName() {
        return byPlace()
                .orderedBy(SortKey.text("m.display_name"), SortKey.text("m.organization_path"), SortKey.number("m.id"));
    }

    MemberView read(ResultSet row) throws SQLException {
        LocalDate erasedOn = row.getObject("erased_on", LocalDate.class);
        String ageBand = row.getString("age_band");
        return new MemberView(
                row.getLong("id"),
                erasedOn == null ? row.getString("display_name") : ErasedName.IN_BOTH,
                MemberStatus.valueOf(row.getString("status")),
                row.getObject("joined_on", LocalDate.class),
                row.getObject("confirmed_on", LocalDate.class),
                ageBand == null ? null : AgeBand.valueOf(ageBand),
                DeclaredTimes.read(row.getString("availability")),
                row.getLong("organization_id"),
                new TreePath(row.getString("organization_path")),
                new TreePath(row.getString("place_today")),
                erasedOn,
                row.getInt("version"),
                asOf);
    }
}
