package org.gangju.redproperty.company;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A company is no more, as its organization is retired. Published within that transaction, to listeners on the same thread.
 *
 * @param key the company
 * @param day the first day without it
 * @param heir the company that it is merged into, its row held; null for none, or where the heir is no registered company
 */
public record PropertyCompanyClosed(
        long key, LocalDate day, @Nullable PropertyCompanyView heir) {}
