package org.gangju.oracle;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a list consists of, and how one of its rows is told from another.
 *
 * @param value a plain field of a row without an id; empty where the row itself has one
 * @param reference the field of a row without an id that leads to the object which it belongs to
 * @param permission what reads the rows
 */
record Element(String value, String reference, String permission) {

    private static final Map<String, Element> WITHOUT_ID = Map.of(
            "GridConsolidation", new Element("validFrom", "legacyGrid", "consolidation.read"),
            "GridVacancy", new Element("role", "grid", "grid.read"),
            "SetupFinding", new Element("rule", "organization", "setup.read"),
            "UpgradeCandidate", new Element("members", "organization", "setup.read"));

    static Element of(String type) {
        Element known = WITHOUT_ID.get(type);
        return known != null ? known : new Element("", "", Kinds.get(type).permission());
    }

    /** Whether the rows have ids of their own. */
    boolean isNode() {
        return value.isEmpty();
    }

    String selection() {
        return isNode() ? "id" : value + " " + reference + " { id }";
    }

    Row row(@Nullable Object answer) {
        @Nullable Object owner = isNode() ? answer : Answer.in(answer, reference);
        return new Row(
                String.valueOf(Answer.in(owner, "id")), isNode() ? "" : String.valueOf(Answer.in(answer, value)));
    }

    boolean isVisible(Row row, Sight sight) {
        return !row.owner().equals("null") && sight.reaches(row.owner(), permission);
    }

    /**
     * A row of a list.
     *
     * @param owner the global id of the row, or of the object that it belongs to
     * @param value what tells it from others of the same owner
     */
    record Row(String owner, String value) {}
}
