package org.gangju.twonew.rating;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.node.NodeLoader;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.Filter;
import org.gangju.spi.page.FilterPlaces;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.Pages;
import org.gangju.spi.page.SortKey;
import org.gangju.spi.page.Visibility;
import org.gangju.spi.tree.TreePath;
import org.gangju.twonew.TwoNewPermissions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads ratings, always within the caller's scope and where the module is on. */
@Repository
class RatingReader implements NodeLoader<RatingView> {

    private static final String PATH = "r.organization_path";
    private static final PageQuery<RatingView> ROWS = new PageQuery<>(
            """
            r.id, r.new_organization_id, r.organization_path, r.rating_year, r.rubric_id, r.status, r.self_points, \
            r.review_points, r.stars, r.assessed_on, r.reviewed_on, r.published_on, r.revoked_on, r.revoke_reason, \
            r.returned_on, r.version""",
            "star_rating r",
            "r.id",
            Visibility.organizations(TwoNewPermissions.READ.name(), PATH),
            List.of(SortKey.number("r.rating_year"), SortKey.number("r.id")),
            RatingReader::read);

    private final Pages pages;
    private final NodeLoader<OrganizationView> organizations;
    private final JdbcClient sql;

    RatingReader(Pages pages, NodeLoader<OrganizationView> organizations, JdbcClient sql) {
        this.pages = pages;
        this.organizations = organizations;
        this.sql = sql;
    }

    @Override
    public String typeName() {
        return RatingView.TYPE_NAME;
    }

    @Override
    public String permission() {
        return TwoNewPermissions.READ.name();
    }

    @Override
    public Map<Long, RatingView> load(Set<Long> keys, Caller caller) {
        return pages.byKey(ROWS, keys, caller);
    }

    Connection<RatingView> page(@Nullable RatingFilter filter, PageRequest page, Caller caller) {
        List<Condition> conditions = Filter.conditions(
                filter, ids -> new FilterPlaces<>(organizations.find(ids, caller)), RatingReader::conditions);
        return pages.page(ROWS, conditions, page, caller);
    }

    Map<Long, Connection<RatingView>> ofUnits(Set<Long> units, PageRequest page, Caller caller) {
        return pages.pages(
                ROWS,
                units.stream()
                        .collect(toMap(key -> key, key -> List.of(Condition.of("r.new_organization_id = ?", key)))),
                page,
                caller);
    }

    /** The points of ratings that the caller sees, in the order of the rubric, in one statement. */
    Map<Long, List<ScoreView>> scores(Set<Long> ratings) {
        Condition wanted = Condition.in("s.rating_id", List.copyOf(ratings));
        return sql
                .sql("""
                        SELECT s.rating_id, i.title, i.points, s.self_points, s.review_points FROM star_rating_score s
                        JOIN star_rating r ON r.id = s.rating_id
                        JOIN star_rubric_item i ON i.rubric_id = r.rubric_id AND i.item_number = s.item_number
                        WHERE %s ORDER BY s.rating_id, s.item_number""".formatted(wanted.sql()))
                .params(wanted.parameters())
                .query((row, number) -> Map.entry(
                        row.getLong(1),
                        new ScoreView(row.getString(2), row.getInt(3), row.getInt(4), row.getObject(5, Integer.class))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static List<Condition> conditions(FilterPlaces<OrganizationView> places, RatingFilter filter) {
        List<Condition> conditions = new ArrayList<>();
        if (filter.year() != null) {
            conditions.add(Condition.of("r.rating_year = ?", filter.year()));
        }
        if (filter.status() != null) {
            conditions.add(Condition.of("r.status = ?", filter.status().name()));
        }
        if (filter.stars() != null) {
            conditions.add(Condition.of("r.stars IS NOT NULL AND r.stars = ?", filter.stars()));
        }
        if (filter.within() != null) {
            conditions.add(places.within(PATH, filter.within()));
        }
        return conditions;
    }

    private static RatingView read(ResultSet row) throws SQLException {
        return new RatingView(
                row.getLong("id"),
                row.getLong("new_organization_id"),
                new TreePath(row.getString("organization_path")),
                row.getInt("rating_year"),
                row.getLong("rubric_id"),
                StarRatingStatus.valueOf(row.getString("status")),
                row.getInt("self_points"),
                row.getObject("review_points", Integer.class),
                row.getObject("stars", Integer.class),
                row.getObject("assessed_on", LocalDate.class),
                row.getObject("reviewed_on", LocalDate.class),
                row.getObject("published_on", LocalDate.class),
                row.getObject("revoked_on", LocalDate.class),
                row.getString("revoke_reason"),
                row.getObject("returned_on", LocalDate.class),
                row.getInt("version"));
    }
}
