package org.gangju.platform.account;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is left to do between a right password and the first token. */
@Component
class SignInSteps {

    static final String PASSWORD = "password";

    /** The page of the next step; null when nothing is left. */
    @Nullable
    String next(OpenSession session) {
        return session.mustChange() ? PASSWORD : null;
    }
}
