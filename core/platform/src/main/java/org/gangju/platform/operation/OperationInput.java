package org.gangju.platform.operation;

/**
 * An operation to register.
 *
 * @param name the name that it has in its document
 */
record OperationInput(String name, String document) {}
