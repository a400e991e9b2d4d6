package org.gangju.platform.schema;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.scalars.ExtendedScalars;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import org.junit.jupiter.api.Test;

class SchemaTextTest {

    private static final String SDL = """
            \"\"\"权限。
            Permission.\"\"\"
            directive @access(
              \"\"\"名称。
              Name.\"\"\"
              permission: String) on FIELD_DEFINITION
            type Zebra { b(z: Int = 1, a: String): Int a: Int @deprecated(reason: "old") }
            \"\"\"根。
            Root.\"\"\"
            type Query { zebra: Zebra @access(permission: "x.read") apple(kind: Kind = B): ID! }
            enum Kind { B A }
            input In @oneOf { b: Int a: Int }
            extend type Query { "One line." pick(in: In): Date }
            scalar Date @specifiedBy(url: "https://example.org/date")
            """;

    @Test
    void keepsDescriptionsAndDirectives() {
        assertThat(SchemaText.of(schema(SDL)))
                .contains("\"\"\"\n权限。\nPermission.\n\"\"\"\ndirective @access(")
                .contains("zebra: Zebra @access(permission : \"x.read\")")
                .contains("a: Int @deprecated(reason : \"old\")")
                .contains("scalar Date @specifiedBy(url : \"https://example.org/date\")")
                .contains("input In @oneOf {")
                .doesNotContain("__Type", "directive @deprecated", "directive @skip")
                .endsWith("}\n");
    }

    @Test
    void isASchemaAgainThatPrintsTheSame() {
        String text = SchemaText.of(schema(SDL));

        assertThat(SchemaText.of(schema(text))).isEqualTo(text);
    }

    @Test
    void doesNotDependOnTheOrderOfTheSource() {
        String one = "type Query { a: Int b(x: Int, y: Int): B } type B { b: C } enum C { X Y }";
        String other =
                "enum C { Y X } type B { b: C } type Query { b(y: Int, x: Int): B } extend type Query { a: Int }";

        assertThat(SchemaText.of(schema(one))).isEqualTo(SchemaText.of(schema(other)));
    }

    private static GraphQLSchema schema(String sdl) {
        RuntimeWiring wiring =
                RuntimeWiring.newRuntimeWiring().scalar(ExtendedScalars.Date).build();
        return new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(sdl), wiring);
    }
}
