package org.gangju.spi.reminder;

import java.util.Collection;
import java.util.List;
import org.apiguardian.api.API;
import org.gangju.spi.node.NodeId;

/**
 * Reminders, once for the core and all modules. Whoever makes something that falls due sets its reminder in the same
 * transaction and settles it when the matter is done; the day alone makes it show, so that no clock is needed.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface Reminders {

    /** Sets a reminder in place of an open one of the same kind and subject. */
    void remind(NewReminder reminder);

    /** Settles what is open of a kind about a subject, today; nothing where nothing is open. */
    void settle(String kind, NodeId subject);

    /**
     * Sets many reminders, at most one of a kind and subject. The number of statements depends on how many kinds and types of
     * subjects there are, and not on how many reminders, up to some hundreds.
     */
    void remindAll(List<NewReminder> reminders);

    /** Settles what is open of a kind about some subjects of one type, some hundreds at most, today, in as few statements. */
    void settleAll(String kind, String subjectType, Collection<Long> subjects);
}
