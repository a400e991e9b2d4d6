package org.gangju.platform.execution;

import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.TypeInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Walks once through a document, valid or not, with the types that the schema of all modules gives to its parts. What
 * that schema does not know is passed over. Every fragment is looked at once, however often it is used.
 */
final class DocumentUses {

    private final GraphQLSchema schema;
    private final Owned owned;
    private final ValueUses values;
    private final Encounters encounters;
    private final Map<String, FragmentDefinition> fragments = new HashMap<>();

    DocumentUses(GraphQLSchema schema, Owned owned) {
        this.schema = schema;
        this.owned = owned;
        this.values = new ValueUses(owned);
        this.encounters = new Encounters(schema, owned);
    }

    void walk(Document document) {
        List<FragmentDefinition> all = document.getDefinitionsOfType(FragmentDefinition.class);
        all.forEach(fragment -> fragments.putIfAbsent(fragment.getName(), fragment));
        document.getDefinitionsOfType(OperationDefinition.class).forEach(this::operation);
        all.forEach(this::fragment);
    }

    /** Looks at the values of an operation's variables. */
    void walk(Document document, @Nullable String operation, Map<String, Object> given) {
        variables(document, operation)
                .forEach(
                        variable -> values.variable(given.get(variable.getName()), type(variable.getType()), variable));
    }

    /** The variables of the operation of this name; of the only one when it has none. */
    static List<VariableDefinition> variables(Document document, @Nullable String operation) {
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .filter(found -> operation == null || operation.isEmpty() || operation.equals(found.getName()))
                .findFirst()
                .map(OperationDefinition::getVariableDefinitions)
                .orElse(List.of());
    }

    private void operation(OperationDefinition operation) {
        directives(operation.getDirectives());
        operation.getVariableDefinitions().forEach(this::variable);
        selections(operation.getSelectionSet(), root(operation));
    }

    private @Nullable GraphQLType root(OperationDefinition operation) {
        return switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
    }

    private void variable(VariableDefinition variable) {
        directives(variable.getDirectives());
        if (entered(TypeInfo.typeInfo(variable.getType()).getTypeName())) {
            values.literal(variable.getDefaultValue(), type(variable.getType()));
        }
    }

    private void fragment(FragmentDefinition fragment) {
        directives(fragment.getDirectives());
        if (entered(fragment.getTypeCondition())) {
            selections(fragment.getSelectionSet(), type(fragment.getTypeCondition()));
        }
    }

    private boolean entered(TypeName type) {
        return owned.enter(owned.ownership().ofType(type.getName()), type.getName(), type);
    }

    private @Nullable GraphQLType type(Type<?> type) {
        return schema.getType(TypeInfo.typeName(type));
    }

    private void selections(@Nullable SelectionSet selections, @Nullable GraphQLType type) {
        if (selections != null && type instanceof GraphQLCompositeType parent) {
            selections.getSelections().forEach(selection -> selection(selection, parent));
        }
    }

    private void selection(Selection<?> selection, GraphQLCompositeType parent) {
        switch (selection) {
            case Field field -> field(field, parent);
            case InlineFragment fragment -> inline(fragment, parent);
            case FragmentSpread spread -> spread(spread, parent);
            default -> {}
        }
    }

    private void field(Field field, GraphQLCompositeType parent) {
        directives(field.getDirectives());
        GraphQLFieldDefinition definition = parent instanceof GraphQLFieldsContainer container
                ? container.getFieldDefinition(field.getName())
                : null;
        if (definition == null || !entered(field, parent.getName())) {
            return;
        }
        field.getArguments().forEach(argument -> argument(argument, definition.getArgument(argument.getName())));
        selections(field.getSelectionSet(), GraphQLTypeUtil.unwrapAll(definition.getType()));
    }

    private boolean entered(Field field, String parent) {
        return owned.enter(owned.ownership().ofField(parent, field.getName()), parent + "." + field.getName(), field);
    }

    private void inline(InlineFragment fragment, GraphQLCompositeType parent) {
        directives(fragment.getDirectives());
        TypeName condition = fragment.getTypeCondition();
        if (condition == null) {
            selections(fragment.getSelectionSet(), parent);
            return;
        }
        if (entered(condition) && encounters.enter(parent, type(condition), fragment)) {
            selections(fragment.getSelectionSet(), type(condition));
        }
    }

    private void spread(FragmentSpread spread, GraphQLCompositeType parent) {
        directives(spread.getDirectives());
        FragmentDefinition fragment = fragments.get(spread.getName());
        if (fragment != null) {
            encounters.enter(parent, type(fragment.getTypeCondition()), spread);
        }
    }

    private void directives(List<Directive> directives) {
        for (Directive directive : directives) {
            GraphQLDirective definition = schema.getDirective(directive.getName());
            String name = "@" + directive.getName();
            if (definition != null
                    && owned.enter(owned.ownership().ofDirective(directive.getName()), name, directive)) {
                directive
                        .getArguments()
                        .forEach(argument -> argument(argument, definition.getArgument(argument.getName())));
            }
        }
    }

    private void argument(Argument argument, @Nullable GraphQLArgument definition) {
        if (definition != null) {
            values.literal(argument.getValue(), GraphQLTypeUtil.unwrapAll(definition.getType()));
        }
    }
}
