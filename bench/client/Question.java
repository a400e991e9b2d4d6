/** A list of members in the API. Its variables are the place's code and global id, the size and the cursor. */
enum Question {
    WITHIN("members(filter: {within: …})", """
            query($id: ID!, $first: Int!, $after: String) {
              page: members(first: $first, after: $after, filter: {within: $id}) { %s }
            }
            """),
    SUBTREE("organization { members(subtree: true) }", """
            query($code: String!, $first: Int!, $after: String) {
              organization(code: $code) { page: members(first: $first, after: $after, subtree: true) { %s } }
            }
            """),
    OWN("organization { members }", """
            query($code: String!, $first: Int!, $after: String) {
              organization(code: $code) { page: members(first: $first, after: $after) { %s } }
            }
            """);

    private static final String ROWS = "nodes { id displayName status joinedOn } pageInfo { endCursor }";
    private static final String END = "pageInfo { endCursor }";

    final String title;
    private final String document;

    Question(String title, String document) {
        this.title = title;
        this.document = document.replace("\n", " ");
    }

    boolean suits(Place place) {
        return this != OWN || place.branch();
    }

    /** The document that asks for the rows of a page. */
    String rows() {
        return document.formatted(ROWS);
    }

    /** The document that asks only where a page ends. */
    String end() {
        return document.formatted(END);
    }
}
