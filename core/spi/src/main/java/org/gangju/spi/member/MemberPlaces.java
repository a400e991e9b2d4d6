package org.gangju.spi.member;

import java.util.Optional;
import java.util.function.Function;
import org.apiguardian.api.API;
import org.gangju.spi.page.Condition;

/** Where members belong today, for the conditions of others' statements. Provided by the core graph. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface MemberPlaces {

    /**
     * Keeps to the rows about members who belong to certain organizations.
     *
     * @param memberColumn the column with the member's key
     * @param organization the condition on the column with the path of the member's organization
     */
    Condition members(String memberColumn, Function<String, Condition> organization);

    /** The id of the organization where a member belongs; nothing for one that does not exist. */
    Optional<Long> organizationOf(long memberKey);
}
