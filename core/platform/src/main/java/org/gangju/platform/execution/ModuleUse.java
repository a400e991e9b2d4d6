package org.gangju.platform.execution;

import graphql.language.SourceLocation;

/**
 * A place in a request that uses what a module brings.
 *
 * @param module the module's id
 * @param name what is used, as people write it: {@code Organization.loaves}, {@code OrganizationType.BAKERY},
 *     {@code Bakery}, {@code @baked}
 * @param location where in the document
 */
public record ModuleUse(String module, String name, SourceLocation location) {}
