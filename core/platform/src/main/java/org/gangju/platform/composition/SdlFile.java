package org.gangju.platform.composition;

/**
 * One file of a module's SDL.
 *
 * @param name as people know it, such as {@code training/classes.graphqls}; unique within the module
 * @param text its whole content
 */
public record SdlFile(String name, String text) {}
