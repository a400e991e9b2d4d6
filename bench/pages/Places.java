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
            LIMIT 1
            """;
    private static final int SEGMENT = 7;
    private static final String STREETS = "'WORK_COMMITTEE', 'PARTY_COMMITTEE'";

    List<Place> largest() throws Exception {
        return List.of(
                place("branch", 20 * SEGMENT, "'BRANCH'", "DESC", true),
                place("smallest street", 3 * SEGMENT, STREETS, "ASC", false),
                place("largest street", 3 * SEGMENT, STREETS, "DESC", false),
                place("district", 2 * SEGMENT, "'DISTRICT_COMMITTEE'", "DESC", false),
                place("city", SEGMENT, "'CITY_COMMITTEE'", "DESC", false));
    }

    private Place place(String title, int length, String types, String direction, boolean branch) throws Exception {
        try (PreparedStatement search = database.prepareStatement(SEARCH.formatted(types, direction))) {
            search.setInt(1, length);
            search.setInt(2, Pages.SIZE);
            ResultSet found = search.executeQuery();
            if (!found.next()) {
                throw new IllegalStateException("No " + title + " has " + Pages.SIZE + " members.");
            }
            return new Place(title, found.getString(1), found.getInt(2), branch);
        }
    }
}
