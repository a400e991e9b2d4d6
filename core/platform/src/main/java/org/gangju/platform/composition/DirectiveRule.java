package org.gangju.platform.composition;

import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.DirectiveDefinition;
import graphql.language.DirectivesContainer;
import graphql.language.InputValueDefinition;
import graphql.language.NonNullType;
import graphql.language.SDLDefinition;
import graphql.language.SDLExtensionDefinition;
import graphql.language.TypeDefinition;
import java.util.Set;
import java.util.stream.Collectors;

/** Directives are known where they are used, and so are their arguments. */
final class DirectiveRule implements SdlRule {

    @Override
    public void check(SDLDefinition<?> definition, View view) {
        if (definition instanceof SDLExtensionDefinition && definition instanceof TypeDefinition<?> extension) {
            check(extension, extension.getName(), view);
        }
        Part.of(definition).forEach(part -> {
            if (part.node() instanceof DirectivesContainer<?> container) {
                check(container, part.name().text(), view);
            }
        });
    }

    private static void check(DirectivesContainer<?> container, String at, View view) {
        container.getDirectives().forEach(directive -> check(directive, at, view));
    }

    private static void check(Directive directive, String at, View view) {
        String name = "@" + directive.getName();
        DirectiveDefinition definition = view.directive(directive.getName());
        if (definition != null) {
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

    private static void arguments(Directive directive, DirectiveDefinition definition, String at, View view) {
        String name = "@" + directive.getName();
        Set<String> given =
                directive.getArguments().stream().map(Argument::getName).collect(Collectors.toSet());
        Set<String> known = definition.getInputValueDefinitions().stream()
                .map(InputValueDefinition::getName)
                .collect(Collectors.toSet());
        directive.getArguments().stream()
                .filter(argument -> !known.contains(argument.getName()))
                .forEach(argument -> view.candidate()
                        .findAt(argument, Fault.DIRECTIVE_ARGUMENT_UNKNOWN, name, argument.getName(), at));
        definition.getInputValueDefinitions().stream()
                .filter(argument -> argument.getType() instanceof NonNullType && argument.getDefaultValue() == null)
                .filter(argument -> !given.contains(argument.getName()))
                .forEach(argument -> view.candidate()
                        .findAt(directive, Fault.DIRECTIVE_ARGUMENT_MISSING, name, argument.getName(), at));
    }
}
