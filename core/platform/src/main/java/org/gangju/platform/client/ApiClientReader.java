package org.gangju.platform.client;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.node.NodeLoader;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.Pages;
import org.gangju.spi.page.RowReader;
import org.gangju.spi.page.SortKey;
import org.gangju.spi.page.Visibility;
import org.gangju.spi.privacy.DataCategory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads machine clients, always within the caller's scope. */
@Repository
class ApiClientReader implements NodeLoader<ApiClientView> {

    static final String READ = "client.read";

    private static final PageQuery<ApiClientView> BY_AGE = new PageQuery<>(
            ApiClientView.COLUMNS,
            "api_client c",
            "c.id",
            Visibility.organizations(READ, "c.organization_path"),
            List.of(SortKey.number("c.id")),
            ApiClientView::read);

    private final JdbcClient sql;
    private final Pages pages;

    ApiClientReader(JdbcClient sql, Pages pages) {
        this.sql = sql;
        this.pages = pages;
    }

    @Override
    public String typeName() {
        return ApiClientView.TYPE_NAME;
    }

    @Override
    public String permission() {
        return READ;
    }

    @Override
    public Map<Long, ApiClientView> load(Set<Long> keys, Caller caller) {
        return pages.byKey(BY_AGE, keys, caller);
    }

    Connection<ApiClientView> page(PageRequest page, Caller caller) {
        return pages.page(BY_AGE, List.of(), page, caller);
    }

    /** What each of these clients has been given by name, sorted. */
    Map<String, List<String>> permissions(Set<String> clientIds) {
        return grouped(
                "SELECT client_id, permission FROM api_client_permission WHERE ",
                " ORDER BY client_id, permission",
                clientIds,
                row -> row.getString("permission"));
    }

    /** What each of these clients may read about people by its contract, in the order of the enum. */
    Map<String, List<DataCategory>> categories(Set<String> clientIds) {
        Map<String, List<DataCategory>> found = grouped(
                "SELECT client_id, category FROM api_client_category WHERE ",
                "",
                clientIds,
                row -> DataCategory.valueOf(row.getString("category")));
        found.replaceAll((client, categories) -> categories.stream().sorted().toList());
        return found;
    }

    /** The secrets of each of these clients, oldest first; two at most. */
    Map<String, List<ApiClientSecretView>> secrets(Set<String> clientIds) {
        return grouped(
                "SELECT client_id, id, created_at, expires_on FROM api_client_secret WHERE ",
                " ORDER BY client_id, id",
                clientIds,
                ApiClientSecretView::read);
    }

    private <T> Map<String, List<T>> grouped(String select, String order, Set<String> clientIds, RowReader<T> reader) {
        Condition wanted = Condition.in("client_id", List.copyOf(clientIds));
        Map<String, List<T>> found = new HashMap<>();
        clientIds.forEach(clientId -> found.put(clientId, new ArrayList<>()));
        sql.sql(select + wanted.sql() + order)
                .params(wanted.parameters())
                .query((ResultSet row) -> add(row, found, reader));
        return found;
    }

    private static <T> void add(ResultSet row, Map<String, List<T>> found, RowReader<T> reader) throws SQLException {
        found.computeIfAbsent(row.getString("client_id"), unknown -> new ArrayList<>())
                .add(reader.read(row));
    }
}
