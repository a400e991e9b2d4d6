package org.gangju.platform.composition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a module was left out. The message {@link Fault#messageKey} with these arguments tells people.
 *
 * @param moduleId what the module calls itself, or its origin where it does not say
 * @param origin the name of its jar, or of its folder
 * @param file the name of the SDL file at fault; null when it is none
 * @param line the line of that file at which the definition stands, behind its description, counted from 1; 0 when there is none
 * @param arguments the names that the message speaks of
 */
public record Diagnosis(
        String moduleId, String origin, @Nullable String file, int line, Fault fault, List<Object> arguments) {

    public Diagnosis {
        arguments = List.copyOf(arguments);
    }

    /** The jar, and the file with its line where there is one. */
    public String place() {
        String name = file == null ? "" : " " + file;
        return origin + name + (line == 0 ? "" : ":" + line);
    }
}
