package org.gangju.spi.member;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apiguardian.api.API;

/**
 * What members say of themselves. Whoever shows anything of it, or what follows from it, marks the field as {@code
 * @sensitive(category: DECLARATION)}. Provided by the core graph; safe for any thread.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface MemberDeclarations {

    /** The declared skills of these members, 20 each at most, in one statement; who has declared none is left out. */
    Map<Long, List<String>> skills(Set<Long> members);
}
