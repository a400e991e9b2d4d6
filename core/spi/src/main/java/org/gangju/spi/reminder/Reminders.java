package org.gangju.spi.reminder;

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
}
