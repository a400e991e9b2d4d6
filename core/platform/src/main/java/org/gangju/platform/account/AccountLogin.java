package org.gangju.platform.account;

import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Lets in whoever knows an account's password. */
@Component
class AccountLogin implements AuthenticationProvider {

    private final SignInAttempts attempts;

    AccountLogin(SignInAttempts attempts) {
        this.attempts = attempts;
    }

    @Override
    public Authentication authenticate(Authentication given) {
        String username = given.getName();
        if (!attempts.passes(username, String.valueOf(given.getCredentials()))) {
            throw new BadCredentialsException("User name or password is wrong");
        }
        UsernamePasswordAuthenticationToken signedIn =
                UsernamePasswordAuthenticationToken.authenticated(username, null, List.of());
        signedIn.setDetails(given.getDetails());
        return signedIn;
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
