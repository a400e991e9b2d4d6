package org.gangju.platform.socket;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gangju.platform.caller.SignIns;
import org.gangju.platform.limit.Tiers;
import org.gangju.platform.subscription.RunningOperations;
import org.gangju.platform.subscription.Slots;
import org.gangju.platform.subscription.StreamErrors;
import org.gangju.platform.subscription.SubscriptionSettings;
import org.gangju.spi.error.CodedException;
import org.springframework.graphql.server.WebGraphQlHandler;

/**
 * What all sockets share.
 *
 * @param connections counts the sockets whose callers are known
 * @param tiers what messages may be like, by their sender
 */
record SocketServices(
        WebGraphQlHandler handler,
        SignIns signIns,
        RunningOperations operations,
        Slots connections,
        StreamErrors errors,
        SubscriptionSettings settings,
        Tiers tiers) {

    /** The GraphQL errors that tell of a failure. */
    List<?> errors(Throwable failure, Locale locale) {
        return errors.body(failure, locale).get("errors") instanceof List<?> list ? list : List.of();
    }

    /** What a failure says, in one sentence. */
    String text(CodedException failure, Locale locale) {
        return errors(failure, locale).getFirst() instanceof Map<?, ?> error
                ? String.valueOf(error.get("message"))
                : "";
    }
}
