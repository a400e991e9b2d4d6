package org.gangju.platform.composition;

import graphql.language.AstPrinter;
import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.SDLDefinition;
import graphql.schema.idl.TypeInfo;
import java.util.List;

/** All mutations look alike: one input of their own, and a payload that can say what prevented them. */
final class MutationRule implements SdlRule {

    @Override
    public void check(SDLDefinition<?> definition, View view) {
        if (definition instanceof ObjectTypeDefinition type && type.getName().equals("Mutation")) {
            type.getFieldDefinitions().forEach(mutation -> check(mutation, view));
        }
    }

    private static void check(FieldDefinition mutation, View view) {
        String name = mutation.getName();
        String expected = "input: " + Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Input!";
        List<String> arguments = mutation.getInputValueDefinitions().stream()
                .map(argument -> argument.getName() + ": " + AstPrinter.printAstCompact(argument.getType()))
                .toList();
        if (!arguments.equals(List.of(expected))) {
            view.candidate().findAt(mutation, Fault.MUTATION_INPUT, name, expected);
        }
        String payload = TypeInfo.typeName(mutation.getType());
        if (view.type(payload) != null && view.fields(payload).stream().noneMatch(MutationRule::problems)) {
            view.candidate().findAt(mutation, Fault.MUTATION_PAYLOAD, name, payload);
        }
    }

    private static boolean problems(FieldDefinition field) {
        return field.getName().equals("problems")
                && AstPrinter.printAstCompact(field.getType()).equals("[Problem!]!");
    }
}
