package org.gangju.spi.member;

import java.util.List;
import org.apiguardian.api.API;

/**
 * Those who belong to audiences, for {@code FROM}. A member has a row for each way of belonging, by the primary membership
 * or by an office: {@code member_id}; {@code place}, the path on the day of the organization of that membership or office;
 * {@code union_index}, the first union that is belonged to in this way, from 0.
 *
 * @param sql a subquery in parentheses, which still takes an alias
 * @param parameters what fills its question marks
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record AudienceTable(String sql, List<Object> parameters) {

    public AudienceTable {
        parameters = List.copyOf(parameters);
    }
}
