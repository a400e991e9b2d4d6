package org.gangju.platform.account;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is left to do between a right password and the first token. */
@Component
class SignInSteps {

    static final String SECOND_FACTOR = "second-factor";
    static final String ENROLMENT = "enrolment";
    static final String PASSWORD = "password";

    /** Whoever holds one of these administers the platform. */
    private static final Set<String> ADMINISTRATION =
            Set.of("account.write", "client.write", "grant.write", "module.write", "role.write", "audit.read");

    private final SignInSettings settings;
    private final AccountRights rights;

    SignInSteps(SignInSettings settings, AccountRights rights) {
        this.settings = settings;
        this.rights = rights;
    }

    /** The page of the next step; null when nothing is left. */
    @Nullable
    String next(OpenSession session) {
        if (session.secondFactor() && !session.verified()) {
            return SECOND_FACTOR;
        }
        if (!session.secondFactor() && isWanted(session)) {
            return ENROLMENT;
        }
        return session.mustChange() ? PASSWORD : null;
    }

    private boolean isWanted(OpenSession session) {
        return switch (settings.secondFactor()) {
            case NONE -> false;
            case EVERYBODY -> true;
            case ADMINISTRATORS ->
                rights.of(session.username(), session.memberKey()).holdings().stream()
                        .flatMap(holding -> holding.permissions().stream())
                        .anyMatch(ADMINISTRATION::contains);
        };
    }
}
