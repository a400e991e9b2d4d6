package org.gangju.spi.assignment;

import org.apiguardian.api.API;

/**
 * What a feature uses assignments for; each has one constant of this type.
 *
 * @param subjectType the GraphQL type of the subjects that they are for
 * @param permission the name of the permission that one reads them by
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record AssignmentKind(String subjectType, String permission) {}
