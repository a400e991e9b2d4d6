package org.gangju.sdl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lint accepts a schema in order and names each fault that is put into it. */
class SdlLintTest {

    private static final String IN_ORDER = """
            %1$s
            directive @access(
              %1$s
              permission: String
            ) on FIELD_DEFINITION
            %1$s
            type Query {
              %1$s
              nodes(
                %1$s
                ids: [ID!]!
              ): [Node]! @access
              %1$s
              grids: GridConnection! @access(permission: "grid.read")
            }
            %1$s
            interface Node {
              %1$s
              id: ID!
            }
            %1$s
            type Grid implements Node {
              %1$s
              id: ID!
              %1$s
              level: Level!
            }
            %1$s
            type Person {
              %1$s
              version: Int!
              %1$s
              name: String! @sensitive(category: IDENTITY, purpose: "认识 / Knowing whom")
              %1$s
              grade(
                %1$s
                on: Date
              ): Level @sensitive(category: REVIEW, purpose: "评议 / Reviewing")
              %1$s
              grid: Grid
            }
            %1$s
            type GridConnection {
              %1$s
              nodes: [Grid!]!
            }
            %1$s
            enum Level {
              %1$s
              CITY
            }
            %1$s
            scalar Date
            extend type Mutation {
              %1$s
              moveGrid(
                %1$s
                input: MoveGridInput!
              ): MoveGridPayload! @access(permission: "grid.write")
            }
            %1$s
            input MoveGridInput {
              %1$s
              clientMutationId: String
            }
            %1$s
            type MoveGridPayload {
              %1$s
              problems: [Problem!]!
              %1$s
              clientMutationId: String
            }
            """.formatted("\"\"\"\n中文。\nEnglish.\n\"\"\"");

    @Test
    void acceptsASchemaInOrder() {
        assertThat(findings(IN_ORDER)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "directive @access",
                "permission: String",
                "type Query",
                "ids: [ID!]!",
                "interface Node",
                "id: ID!",
                "level: Level!",
                "enum Level",
                "CITY",
                "scalar Date",
                "input MoveGridInput",
                "input: MoveGridInput!"
            })
    void missesADescription(String described) {
        String silent = IN_ORDER.replaceFirst(
                "\"\"\"\\s+中文。\\s+English.\\s+\"\"\"\\s+(?=" + Pattern.quote(described) + ")", "");
        assertThat(findings(silent))
                .singleElement()
                .asString()
                .contains("needs a description of two lines, Chinese and English");
    }

    @ParameterizedTest
    @ValueSource(strings = {"只有中文。", "Only English.", "English.\n中文。", "中文。\n仍是中文。", "中文。\nEnglish.\nMore."})
    void wantsBothLanguagesOnALineEach(String description) {
        String sdl = "\"\"\"\n%s\n\"\"\"\nscalar Date".formatted(description);
        assertThat(findings(sdl))
                .containsExactly("one.graphqls:1 Date needs a description of two lines, Chinese and English");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "grids: GridConnection! | grids: [Grid!]! | grids lists nodes: make it a connection",
                "level: Level! | children: [Grid] | children lists nodes: make it a connection",
                "ids: [ID!]! | first: Int | nodes lists nodes: make it a connection",
                "nodes: [Grid!]! | all: [Grid!]! | all lists nodes: make it a connection",
                "@access(permission: \"grid.read\") | '' | grids needs @access",
                "@access(permission: \"grid.write\") | '' | moveGrid needs @access",
                "input: MoveGridInput! | grid: MoveGridInput! | moveGrid takes one argument, input: MoveGridInput!",
                "input: MoveGridInput! | input: MoveGridInput | moveGrid takes one argument, input: MoveGridInput!",
                "MoveGridPayload! @ | MoveGridPayload @ | moveGrid returns MoveGridPayload!",
                "Level @sensitive(category: REVIEW, purpose: \"评议 / Reviewing\") | Level | grade needs @sensitive",
                "认识 / Knowing whom | Knowing whom | name needs a purpose in Chinese / English",
                "problems: [Problem!]! | problems: [Problem!] | moveGrid needs MoveGridPayload.problems: [Problem!]!",
                "clientMutationId: String | other: String | moveGrid needs MoveGridInput.clientMutationId: String"
            })
    void namesTheFault(String right, String wrong, String finding) {
        String faulty = IN_ORDER.replaceFirst(Pattern.quote(right), wrong);
        assertThat(findings(faulty)).singleElement().asString().endsWith(finding);
    }

    private static List<String> findings(String sdl) {
        return SdlLint.findings(List.of(new SdlSource("one.graphqls", sdl)));
    }
}
