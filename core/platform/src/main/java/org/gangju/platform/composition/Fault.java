package org.gangju.platform.composition;

/** What can be wrong with a module. The bundle {@code composition} has a text for each in both languages. */
public enum Fault {
    // What the module says of itself.
    MODULE_FAILED,
    MODULE_SILENT,
    ID_MALFORMED,
    ID_TAKEN,
    TITLE_BLANK,
    VERSION_MALFORMED,
    PLATFORM_MALFORMED,
    PLATFORM_UNMET,
    AREA_TAKEN,
    PERMISSION_MALFORMED,
    PERMISSION_UNTITLED,
    PERMISSION_TWICE,
    PERMISSION_TAKEN,

    // What it builds on.
    REQUIREMENT_ITSELF,
    REQUIREMENT_TWICE,
    REQUIREMENT_MALFORMED,
    REQUIREMENT_MISSING,
    REQUIREMENT_VERSION,
    REQUIREMENT_CYCLIC,
    REQUIREMENT_QUARANTINED,

    // What its SDL defines.
    SDL_SYNTAX,
    SDL_OPERATION,
    SCHEMA_DEFINED,
    NAME_RESERVED,
    CONNECTION_BY_HAND,
    TYPE_TAKEN,
    TYPE_TWICE,
    TYPE_EMPTY,
    DIRECTIVE_TAKEN,
    DIRECTIVE_TWICE,
    FIELD_TAKEN,
    FIELD_TWICE,
    ARGUMENT_TWICE,
    ENUM_VALUE_TAKEN,
    ENUM_VALUE_TWICE,
    MEMBER_TAKEN,
    MEMBER_TWICE,
    INTERFACE_TAKEN,
    INTERFACE_TWICE,
    DESCRIPTION_MISSING,
    DESCRIPTION_INCOMPLETE,

    // What it adds to the types of others.
    EXTENDED_UNKNOWN,
    EXTENDED_NOT_REQUIRED,
    EXTENDED_OTHERWISE,
    EXTENDED_INTERFACE,
    ADDED_FIELD_REQUIRED,
    ADDED_INPUT_REQUIRED,

    // What it refers to.
    TYPE_UNKNOWN,
    TYPE_NOT_REQUIRED,
    INPUT_AS_OUTPUT,
    OUTPUT_AS_INPUT,
    NOT_AN_INTERFACE,
    NOT_AN_OBJECT,
    INTERFACE_UNFULFILLED,
    DIRECTIVE_UNKNOWN,
    DIRECTIVE_NOT_REQUIRED,
    DIRECTIVE_ARGUMENT_UNKNOWN,
    DIRECTIVE_ARGUMENT_MISSING,
    DIRECTIVE_ARGUMENT_UNFIT,
    DIRECTIVE_MISPLACED,
    DEFAULT_UNFIT,

    // The conventions of every part.
    ACCESS_MISSING,
    ACCESS_UNDECLARED,
    MUTATION_INPUT,
    MUTATION_PAYLOAD,

    /** Whatever else the GraphQL engine refuses, in its own words. */
    SCHEMA_INVALID,

    // What shows only when it starts.
    MIGRATION_FAILED,
    START_FAILED,
    FIELD_UNMAPPED,
    RESOLVER_UNKNOWN,
    ARGUMENT_UNMAPPED;

    /** The key of the text for people. */
    public String messageKey() {
        return "diagnosis." + name();
    }
}
