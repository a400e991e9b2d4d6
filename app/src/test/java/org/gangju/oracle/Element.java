package org.gangju.oracle;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a list consists of, and how one of its rows is told from another.
 *
 * @param value a plain field of a row without an id; empty where the row itself has one
 * @param reference the field of a row without an id that leads to the object which it belongs to
 * @param permission what reads the rows
 * @param guard what reads the value; empty where the rows' permission does
 */
record Element(String value, String reference, String permission, String guard) {

    private static final Map<String, Element> WITHOUT_ID = Map.of(
            "FunctionalBranchState", new Element("status", "functionalBranch", "fourties.read", ""),
            "FunctionalBranchSuggestion", new Element("matchedWords", "functionalBranch", "fourties.read", ""),
            "AreaNode", new Element("kind", "area", "twonew.read", ""),
            "InstructorVisit", new Element("visitedOn", "newOrganization", "twonew.read", ""),
            "PartyEstablishment", new Element("validFrom", "newOrganization", "twonew.read", ""),
            "FourPartyState", new Element("validFrom", "council", "redproperty.read", ""),
            "GridConsolidation", new Element("validFrom", "legacyGrid", "consolidation.read", ""),
            "GridVacancy", new Element("role", "grid", "grid.read", ""),
            "SetupFinding", new Element("rule", "organization", "setup.read", ""),
            "UpgradeCandidate", new Element("members", "organization", "setup.read", "member.read"));

    static Element of(String type) {
        Element known = WITHOUT_ID.get(type);
        return known != null ? known : new Element("", "", Kinds.get(type).permission(), "");
    }

    /** Whether the rows have ids of their own. */
    boolean isNode() {
        return value.isEmpty();
    }

    String selection() {
        return isNode() ? "id" : value + " " + reference + " { id }";
    }

    /** What a caller asks for who gets an error where it may read the value nowhere. */
    String selection(Sight sight) {
        boolean open = guard.isEmpty() || sight.holds(guard);
        return open ? selection() : reference + " { id }";
    }

    Row row(@Nullable Object answer) {
        @Nullable Object owner = isNode() ? answer : Answer.in(answer, reference);
        return new Row(
                String.valueOf(Answer.in(owner, "id")), isNode() ? "" : String.valueOf(Answer.in(answer, value)));
    }

    boolean isVisible(Row row, Sight sight) {
        return !row.owner().equals("null") && sight.reaches(row.owner(), permission);
    }

    /** The row as a caller sees it. */
    Row cut(Row row, Sight sight) {
        boolean told = guard.isEmpty() || sight.reaches(row.owner(), guard);
        return told ? row : new Row(row.owner(), "null");
    }

    /**
     * A row of a list.
     *
     * @param owner the global id of the row, or of the object that it belongs to
     * @param value what tells it from others of the same owner
     */
    record Row(String owner, String value) {}
}
