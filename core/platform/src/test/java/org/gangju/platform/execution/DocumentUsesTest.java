package org.gangju.platform.execution;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gangju.platform.composition.Composition;
import org.gangju.platform.composition.FoundModule;
import org.gangju.platform.composition.SdlFile;
import org.gangju.spi.module.GangjuModule;
import org.gangju.spi.module.Title;
import org.gangju.spi.permission.Permission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentUsesTest {

    private static final String CORE = """
            %1$s directive @access(%1$s permission: String) on FIELD_DEFINITION
            %1$s type Query { %1$s thing: Thing @access %1$s found: Found @access %1$s named: Named @access }
            %1$s interface Named { %1$s name: String }
            %1$s type Thing implements Named { %1$s name: String }
            %1$s type Stone { %1$s name: String }
            %1$s union Found = Thing
            """;

    private static final String ZOO = """
            %1$s directive @roaring(%1$s mood: Mood) on FIELD
            %1$s enum Mood { %1$s ANGRY }
            extend union Found = Stone
            extend type Stone implements Named
            extend type Query { %1$s lion(%1$s mood: Mood): Lion @access }
            %1$s type Lion implements Named { %1$s name: String %1$s mane: Int }
            """;

    private final Composition composition = Composition.of(List.of(found("core", CORE), found("zoo", ZOO)), "0.1.0");
    private final GraphQLSchema schema =
            UnExecutableSchemaGenerator.makeUnExecutableSchema(composition.sdl(Set.of("zoo")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
                    { thing { name } named { name ... on Thing { name } } } | none
                    { found { ... on Thing { name } } nobody { knows } } | none
                    { found { ... on Stone { name } } } | Stone & Found
                    { named { ... on Stone { name } } } | Stone & Named
                    { found { ... on Named { name } } } | none
                    { named { ...s } } fragment s on Stone { name } | Stone & Named
                    { thing @roaring(mood: ANGRY) { name } } | @roaring, Mood.ANGRY
                    { lion { mane } } | Query.lion, Lion.mane
                    query($m: Mood = ANGRY) { lion(mood: $m) { name } } | Mood, Mood.ANGRY, Query.lion, Lion.name
                    subscription { lion { mane } } | none
                    """)
    void namesWhatAModuleBrings(String document, String names) {
        assertThat(uses(document))
                .extracting(ModuleUse::name)
                .containsExactly(names == null ? new String[0] : names.split(", "));
        assertThat(uses(document)).extracting(ModuleUse::module).allMatch("zoo"::equals);
    }

    @Test
    void pointsAtThePlace() {
        assertThat(uses("{\n  lion { name } }"))
                .first()
                .extracting(
                        use -> use.location().getLine() + ":" + use.location().getColumn())
                .isEqualTo("2:3");
    }

    private Set<ModuleUse> uses(String document) {
        Set<ModuleUse> uses = new LinkedHashSet<>();
        UseVisitor visitor = use -> {
            uses.add(use);
            return true;
        };
        new DocumentUses(schema, new Owned(composition.ownership(), Set.of("zoo"), visitor))
                .walk(Parser.parse(document));
        return uses;
    }

    private static FoundModule found(String id, String sdl) {
        String described = sdl.formatted("\"\"\"\n中文。\nEnglish.\n\"\"\"\n");
        return new FoundModule(new Named(id), id, List.of(new SdlFile(id + ".graphqls", described)));
    }

    private record Named(String id) implements GangjuModule {

        @Override
        public String version() {
            return "1.0.0";
        }

        @Override
        public Title title() {
            return new Title("模块", "Module");
        }

        @Override
        public List<Permission> permissions() {
            return List.of();
        }

        @Override
        public boolean optional() {
            return !id.equals("core");
        }
    }
}
