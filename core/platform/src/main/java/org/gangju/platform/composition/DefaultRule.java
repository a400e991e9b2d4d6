package org.gangju.platform.composition;

import graphql.language.AstPrinter;
import graphql.language.InputValueDefinition;
import graphql.language.SDLDefinition;
import graphql.language.Value;

/** A default fits the type of its argument or input field. */
final class DefaultRule implements SdlRule {

    @Override
    public void check(SDLDefinition<?> definition, View view) {
        var literals = new Literals(view);
        Part.of(definition).forEach(part -> {
            if (part.node() instanceof InputValueDefinition input) {
                check(input, part.name().text(), literals, view);
            }
        });
    }

    private static void check(InputValueDefinition input, String at, Literals literals, View view) {
        Value<?> value = input.getDefaultValue();
        if (value != null && !literals.fits(value, input.getType())) {
            String type = AstPrinter.printAstCompact(input.getType());
            view.candidate().findAt(input, Fault.DEFAULT_UNFIT, AstPrinter.printAstCompact(value), at, type);
        }
    }
}
