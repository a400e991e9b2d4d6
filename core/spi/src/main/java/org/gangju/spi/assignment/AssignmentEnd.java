package org.gangju.spi.assignment;

import java.time.LocalDate;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The end that an input asks for.
 *
 * @param id the global id of the assignment, as the feature shows it
 * @param nodeType the GraphQL type that the feature shows it under
 * @param subjectType the GraphQL type of the subject that it must belong to
 * @param on the first day on which it holds no more
 * @param expectedVersion the version that the end was decided on
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record AssignmentEnd(
        String id,
        String nodeType,
        String subjectType,
        LocalDate on,
        @Nullable Integer expectedVersion) {}
