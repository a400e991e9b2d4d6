package org.gangju.spi.command;

import java.util.List;
import org.apiguardian.api.API;

/**
 * A broken rule as clients see it.
 *
 * @param code the rule's stable name
 * @param message what is wrong, in the caller's language
 * @param path where in the input, such as {@code [input, parentId]}
 */
@API(status = API.Status.STABLE, since = "0.1")
public record RuleProblem(String code, String message, List<String> path) {}
