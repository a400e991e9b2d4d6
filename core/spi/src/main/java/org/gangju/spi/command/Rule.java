package org.gangju.spi.command;

/**
 * A rule that an input may break. Implemented by one enum per feature; the constant's name is the code that clients
 * see, and its text is the message {@code problem.<name>}.
 */
public interface Rule {

    /** The stable code. */
    String name();
}
