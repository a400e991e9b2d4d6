package org.gangju.spi.audit;

import java.util.Map;
import org.apiguardian.api.API;

/**
 * Where those tell what they change who write past the entities; what entities change is noticed without them. A bean of
 * the kernel; for the thread and within the transaction of the mutation whose entry it goes into. Outside of a mutation
 * nothing is noted.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@FunctionalInterface
public interface ChangeNotes {

    /**
     * Notes what the current transaction does to one object; of a mutation, 200 objects at most are told of. Never to be
     * handed a secret or a person's values.
     *
     * @param type the name of its kind, such as {@code LegacyGrid}
     * @param id what it is called by among those
     * @param before its properties until now; empty when it is new
     * @param after its properties from now on; empty when it is deleted
     */
    void changed(String type, String id, Map<String, ?> before, Map<String, ?> after);
}
