package org.gangju.platform.command;

import org.gangju.spi.command.Rule;

/** The rules that every mutation's input is held to. */
enum CommandRule implements Rule {
    CLIENT_MUTATION_ID_LENGTH
}
