package org.gangju.demo;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table that the demo writes by itself, each after those that its rows refer to. Organizations, grids and members have
 * batches of their own.
 */
enum DemoTable {
    MEMBER_CATEGORY("member_id category"),
    MEMBER_SKILL("member_id skill"),
    MEMBERSHIP("id member_id organization_id kind valid_from valid_to version"),
    TERM("id organization_id organization_path ordinal starts_on ends_on events version"),
    TERM_EVENT("id term_id ordinal event happened_on until_on"),
    TERM_EXTENSION("id term_id until_on"),
    ORGANIZATION_CHANGE("id kind organization_id organization_path new_type version"),
    PROPOSAL(
            "id kind subject_id organization_id organization_path decider_id decider_path status reason note proposed_by"
                    + " decided_by proposed_on decided_on effective_on version"),
    REMINDER("id kind subject_type subject_id organization_id organization_path notice_on due_on settled_on version"),
    SETUP_WAIVER("id organization_id organization_path rule_name reason granted_by valid_from valid_to version"),
    ORGANIZATION_RELATION(
            "id kind organization_id organization_path related_id related_path note valid_from valid_to version"),
    PARTY_GROUP("id organization_id organization_path name valid_from valid_to version"),
    PARTY_GROUP_GRID("group_id grid_id valid_from valid_to"),
    GRID_EXTERNAL_CODE("grid_id code_system code"),
    ORGANIZATION_GRID_LINK("id kind organization_id organization_path grid_id valid_from valid_to version"),
    LEGACY_GRID("id organization_id organization_path department code name status registered_on mapped_on retired_on"
            + " version"),
    GRID_CONSOLIDATION("id legacy_grid_id grid_id valid_from valid_to version"),
    ASSIGNMENT("id subject_type subject_id role_name basis duties member_id display_name organization_path valid_from"
            + " valid_to version");

    private final String columns;

    DemoTable(String columns) {
        this.columns = columns;
    }

    /** What the rows' keys are reserved by. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether its rows have a key of their own. */
    boolean hasKey() {
        return columns.startsWith("id ");
    }

    /** One row's values are its parameters; its version is 0. */
    String insert() {
        String values = Stream.of(columns.split(" "))
                .map(column -> column.equals("version") ? "0" : "?")
                .collect(Collectors.joining(", "));
        return "INSERT INTO %s (%s) VALUES (%s)".formatted(key(), columns.replace(" ", ", "), values);
    }
}
