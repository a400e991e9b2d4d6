package org.gangju.platform.client;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.privacy.DataCategory;
import org.jspecify.annotations.Nullable;

/** What a client's contract says that it may read about people. */
final class ClientCategories {

    /** What is agreed on where nobody says: nothing restricted. */
    static final Set<DataCategory> ORDINARY = Stream.of(DataCategory.values())
            .filter(category -> !category.isRestricted())
            .collect(Collectors.toUnmodifiableSet());

    private ClientCategories() {}

    /**
     * What a client is to read. Nobody adds what they may not read themselves.
     *
     * @param wanted null for what it is without saying
     */
    static Set<DataCategory> given(
            @Nullable Collection<DataCategory> wanted, Set<DataCategory> otherwise, Caller caller) {
        if (wanted == null) {
            return Set.copyOf(otherwise);
        }
        wanted.stream()
                .filter(category -> !otherwise.contains(category))
                .filter(category -> !caller.authority().reads(category))
                .findFirst()
                .ifPresent(beyond -> {
                    throw new RuleViolation(ClientRule.CATEGORY_NOT_HELD, "categories", beyond);
                });
        return Set.copyOf(wanted);
    }
}
