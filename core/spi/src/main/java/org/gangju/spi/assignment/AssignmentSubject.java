package org.gangju.spi.assignment;

import org.apiguardian.api.API;
import org.gangju.spi.tree.TreePath;

/**
 * What a duty is held for: an organization, a grid, a party group, or an object of a module.
 *
 * @param typeName its GraphQL type
 * @param key its id within the type
 * @param organization the organization that it belongs to, whose scope its assignments are seen in
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record AssignmentSubject(String typeName, long key, TreePath organization) {}
