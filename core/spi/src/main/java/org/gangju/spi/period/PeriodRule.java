package org.gangju.spi.period;

import org.apiguardian.api.API;
import org.gangju.spi.command.Rule;

/** The rules of everything with a beginning and an end. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum PeriodRule implements Rule {
    /** The end is before the beginning. */
    PERIOD_ENDS_BEFORE_START,
    /** It has come to its end already, or comes to it no later than asked for. */
    PERIOD_ENDED
}
