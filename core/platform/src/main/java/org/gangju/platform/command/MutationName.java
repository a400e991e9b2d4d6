package org.gangju.platform.command;

import org.gangju.spi.command.MutationInput;

/** What a mutation is called in the schema. */
final class MutationName {

    private static final String INPUT = "Input";

    private MutationName() {}

    /** The name of the mutation whose input this is: {@code renameGrid} for a {@code RenameGridInput}. */
    static String of(MutationInput input) {
        String type = input.getClass().getSimpleName();
        String name = type.endsWith(INPUT) ? type.substring(0, type.length() - INPUT.length()) : type;
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
