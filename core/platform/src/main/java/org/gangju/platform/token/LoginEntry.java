package org.gangju.platform.token;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** Sends whoever wants a code to the page that comes next: the password first, then what is left of signing in. */
final class LoginEntry extends LoginUrlAuthenticationEntryPoint {

    private final CurrentLogin current;

    LoginEntry(CurrentLogin current) {
        super(AuthorizationServer.LOGIN);
        this.current = current;
    }

    @Override
    protected String determineUrlToUseForThisRequest(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException cause) {
        return current.of(request)
                .map(LoginSession::step)
                .map(step -> AuthorizationServer.LOGIN + "/" + step)
                .orElse(AuthorizationServer.LOGIN);
    }
}
