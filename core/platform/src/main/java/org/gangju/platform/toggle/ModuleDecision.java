package org.gangju.platform.toggle;

/** What an organization decides about a module for itself and all below it. */
enum ModuleDecision {
    ENABLE,
    DISABLE,
    INHERIT
}
