import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.List;

/** Finds the organization with the most members at each level, and a sparse street, in the database itself. */
record Places(Connection database) {

    private static final String SEARCH = """
            SELECT o.code, held.members
            FROM (SELECT SUBSTRING(organization_path, 1, ?) AS path, COUNT(*) AS members FROM member GROUP BY 1) held
            JOIN organization o ON o.path = held.path
            WHERE o.type IN (%s) AND (held.members >= ? OR o.type = 'BRANCH')
            ORDER BY held.members %s, o.code
            LIMIT 1 OFFSET %d
            """;
    private static final int SEGMENT = 7;
    private static final String STREETS = "'WORK_COMMITTEE', 'PARTY_COMMITTEE'";

    List<Place> largest() throws Exception {
        return List.of(
                branch(),
                place("smallest street", 3 * SEGMENT, STREETS, "ASC", 0),
                place("largest street", 3 * SEGMENT, STREETS, "DESC", 0),
                district("district", 0),
                city());
    }

    Place branch() throws Exception {
        return place("branch", 20 * SEGMENT, "'BRANCH'", "DESC", 0);
    }

    Place city() throws Exception {
        return place("city", SEGMENT, "'CITY_COMMITTEE'", "DESC", 0);
    }

    Place largestDistrict() throws Exception {
        return district("largest district", 0);
    }

    Place middleDistrict() throws Exception {
        return district("middle district", count("organization WHERE type = 'DISTRICT_COMMITTEE'") / 2);
    }

    int count(String table) throws Exception {
        try (PreparedStatement count = database.prepareStatement("SELECT COUNT(*) FROM " + table)) {
            ResultSet found = count.executeQuery();
            found.next();
            return found.getInt(1);
        }
    }

    private Place district(String title, int skipped) throws Exception {
        return place(title, 2 * SEGMENT, "'DISTRICT_COMMITTEE'", "DESC", skipped);
    }

    private Place place(String title, int length, String types, String direction, int skipped) throws Exception {
        try (PreparedStatement search = database.prepareStatement(SEARCH.formatted(types, direction, skipped))) {
            search.setInt(1, length);
            search.setInt(2, Pages.SIZE);
            ResultSet found = search.executeQuery();
            if (!found.next()) {
                throw new IllegalStateException("No " + title + " has " + Pages.SIZE + " members.");
            }
            return new Place(title, found.getString(1), found.getInt(2), types.equals("'BRANCH'"));
        }
    }
}
