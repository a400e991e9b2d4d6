package org.gangju.platform.grant;

import org.gangju.platform.caller.Credentials;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Lets the replica that changes grants follow at once; the others follow as what they know runs out, within a second. */
@Component
class GrantFollowing {

    private final Credentials credentials;

    GrantFollowing(Credentials credentials) {
        this.credentials = credentials;
    }

    @TransactionalEventListener
    void follow(GrantsChanged changed) {
        Holder holder = changed.holder();
        if (holder == null) {
            credentials.forget();
        } else {
            credentials.forget(holder.kind(), holder.name());
        }
    }
}
