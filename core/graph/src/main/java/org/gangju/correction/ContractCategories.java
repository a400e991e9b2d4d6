package org.gangju.correction;

import java.util.List;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.gangju.spi.privacy.DataCategory;

/** What the contract of a machine has to name before it hears of a request; people read whatever they reach. */
final class ContractCategories {

    private ContractCategories() {}

    /**
     * Lets those pass who may read all of the categories.
     *
     * @throws CodedException FORBIDDEN for the first one that the contract does not name
     */
    static void require(List<DataCategory> categories, Caller caller) {
        categories.stream()
                .filter(category -> !caller.authority().reads(category))
                .findFirst()
                .ifPresent(category -> {
                    throw new CodedException(ErrorCode.FORBIDDEN, "categoryNotInContract", category);
                });
    }
}
