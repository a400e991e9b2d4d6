package org.gangju.platform.composition;

import graphql.language.Argument;
import graphql.language.AstPrinter;
import graphql.language.Directive;
import graphql.language.DirectiveDefinition;
import graphql.language.DirectivesContainer;
import graphql.language.InputValueDefinition;
import graphql.language.NonNullType;
import graphql.language.SDLDefinition;
import graphql.language.SDLExtensionDefinition;
import graphql.language.TypeDefinition;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Directives are known and allowed where they are used, and their arguments fit. */
final class DirectiveRule implements SdlRule {

    @Override
    public void check(SDLDefinition<?> definition, View view) {
        if (definition instanceof SDLExtensionDefinition && definition instanceof TypeDefinition<?> extension) {
            check(extension, extension.getName(), view);
        }
        Part.of(definition).stream()
                .filter(part -> part.node() instanceof DirectivesContainer)
                .forEach(part ->
                        check((DirectivesContainer<?>) part.node(), part.name().text(), view));
    }

    private static void check(DirectivesContainer<?> container, String at, View view) {
        container.getDirectives().forEach(directive -> check(container, directive, at, view));
    }

    private static void check(DirectivesContainer<?> container, Directive directive, String at, View view) {
        String name = "@" + directive.getName();
        DirectiveDefinition definition = view.directive(directive.getName());
        if (definition != null) {
            place(container, directive, definition, at, view);
            arguments(directive, definition, at, view);
            return;
        }
        String owner = view.ownerOfDirective(directive.getName());
        if (owner == null) {
            view.candidate().findAt(directive, Fault.DIRECTIVE_UNKNOWN, name, at);
            return;
        }
        view.candidate().findAt(directive, Fault.DIRECTIVE_NOT_REQUIRED, name, at, owner);
    }

    private static void place(
            DirectivesContainer<?> container,
            Directive directive,
            DirectiveDefinition definition,
            String at,
            View view) {
        String location = Keyword.locationOf(container, at);
        if (definition.getDirectiveLocations().stream()
                .noneMatch(allowed -> allowed.getName().equals(location))) {
            view.candidate().findAt(directive, Fault.DIRECTIVE_MISPLACED, "@" + directive.getName(), at, location);
        }
    }

    private static void arguments(Directive directive, DirectiveDefinition definition, String at, View view) {
        String name = "@" + directive.getName();
        Map<String, InputValueDefinition> known = definition.getInputValueDefinitions().stream()
                .collect(
                        Collectors.toMap(InputValueDefinition::getName, argument -> argument, (first, twice) -> first));
        directive.getArguments().forEach(argument -> argument(argument, known.get(argument.getName()), name, at, view));
        known.values().stream()
                .filter(argument -> argument.getType() instanceof NonNullType && argument.getDefaultValue() == null)
                .filter(argument -> directive.getArgument(argument.getName()) == null)
                .forEach(argument -> view.candidate()
                        .findAt(directive, Fault.DIRECTIVE_ARGUMENT_MISSING, name, argument.getName(), at));
    }

    private static void argument(
            Argument argument, @Nullable InputValueDefinition known, String directive, String at, View view) {
        if (known == null) {
            view.candidate().findAt(argument, Fault.DIRECTIVE_ARGUMENT_UNKNOWN, directive, argument.getName(), at);
            return;
        }
        if (!new Literals(view).fits(argument.getValue(), known.getType())) {
            String type = AstPrinter.printAstCompact(known.getType());
            view.candidate().findAt(argument, Fault.DIRECTIVE_ARGUMENT_UNFIT, directive, argument.getName(), at, type);
        }
    }
}
