package org.gangju.platform.composition;

import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.SDLDefinition;
import graphql.language.StringValue;

/** Every root field says who may have it, and no field asks for a permission that nobody could hold. */
final class AccessRequirement implements SdlRule {

    private static final String ACCESS = "access";

    @Override
    public void check(SDLDefinition<?> definition, View view) {
        if (definition instanceof ImplementingTypeDefinition<?> type) {
            type.getFieldDefinitions().forEach(field -> check(type.getName(), field, view));
        }
    }

    private static void check(String type, FieldDefinition field, View view) {
        String at = type + "." + field.getName();
        if (ExtensionRule.ROOTS.contains(type) && !field.hasDirective(ACCESS)) {
            view.candidate().findAt(field, Fault.ACCESS_MISSING, at);
        }
        field.getDirectives(ACCESS).forEach(access -> declared(access, field, at, view));
    }

    private static void declared(Directive access, FieldDefinition field, String at, View view) {
        Argument permission = access.getArgument("permission");
        if (permission != null
                && permission.getValue() instanceof StringValue name
                && !view.declares(String.valueOf(name.getValue()))) {
            view.candidate().findAt(field, Fault.ACCESS_UNDECLARED, String.valueOf(name.getValue()), at);
        }
    }
}
