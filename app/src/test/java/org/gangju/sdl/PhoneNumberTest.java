package org.gangju.sdl;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.Node;
import graphql.schema.idl.TypeInfo;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.gangju.ClassPathFiles;
import org.junit.jupiter.api.Test;

/** Nobody finds a person by a phone number: what takes one is what writes it down. */
class PhoneNumberTest {

    @Test
    void onlyWhatWritesItDownTakesAPhoneNumber() throws IOException {
        SdlDefinitions schema = new SdlDefinitions(ClassPathFiles.below("graphql", "*.graphqls").entrySet().stream()
                .map(file -> new SdlSource(file.getKey(), file.getValue()))
                .toList());
        assertThat(schema.everything().flatMap(PhoneNumberTest::taking)).containsExactly("RecordContactInput.phone");
    }

    @Test
    void findsArgumentsAndFieldsOfInputs() {
        SdlDefinitions schema = new SdlDefinitions(List.of(new SdlSource("any", """
                type Query { member(phone: PhoneNumber!): String }
                input MemberFilter { phones: [PhoneNumber!] }
                """)));
        assertThat(schema.everything().flatMap(PhoneNumberTest::taking))
                .containsExactlyInAnyOrder("member.phone", "MemberFilter.phones");
    }

    private static Stream<String> taking(Node<?> node) {
        return switch (node) {
            case InputObjectTypeDefinition input -> taking(input.getName(), input.getInputValueDefinitions());
            case FieldDefinition field -> taking(field.getName(), field.getInputValueDefinitions());
            default -> Stream.of();
        };
    }

    private static Stream<String> taking(String owner, List<InputValueDefinition> values) {
        return values.stream()
                .filter(value -> TypeInfo.typeInfo(value.getType()).getName().equals("PhoneNumber"))
                .map(value -> owner + "." + value.getName());
    }
}
