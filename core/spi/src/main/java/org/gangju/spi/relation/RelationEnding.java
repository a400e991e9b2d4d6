package org.gangju.spi.relation;

import java.time.LocalDate;
import org.apiguardian.api.API;

/**
 * Somebody has ended a relation, now or ahead. Published within that transaction, to listeners on the same thread. Those that
 * end with one of their organizations, or many at once by the feature that has made them, are not told by it.
 *
 * @param relation the relation as it reads after that
 * @param on the first day on which it holds no more
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record RelationEnding(RelationView relation, LocalDate on) {}
