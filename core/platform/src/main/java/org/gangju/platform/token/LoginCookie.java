package org.gangju.platform.token;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gangju.platform.caller.CredentialKind;
import org.gangju.platform.caller.Credentials;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.util.WebUtils;

/**
 * Who is signed in on the pages of the authorization server: a signed cookie that names a session of the database. It
 * opens nothing but the way to an access token.
 */
final class LoginCookie implements SecurityContextRepository, CurrentLogin {

    static final String NAME = "GANGJU_LOGIN";

    private static final String SESSION = "session";

    private final JwtEncoder encoder;
    private final JwtDecoder decoder;
    private final LoginSessions sessions;
    private final Credentials credentials;
    private final TokenLifetime lifetime;

    LoginCookie(
            JwtEncoder encoder,
            JwtDecoder decoder,
            LoginSessions sessions,
            Credentials credentials,
            TokenLifetime lifetime) {
        this.encoder = encoder;
        this.decoder = decoder;
        this.sessions = sessions;
        this.credentials = credentials;
        this.lifetime = lifetime;
    }

    @Override
    @SuppressWarnings("deprecation") // the other methods of the interface are built on it
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return of(holder.getRequest())
                .filter(LoginSession::complete)
                .map(LoginCookie::signedIn)
                .map(SecurityContextImpl::new)
                .orElseGet(SecurityContextImpl::new);
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        Authentication signedIn = context.getAuthentication();
        if (signedIn != null && !(signedIn instanceof UsernamePasswordAuthenticationToken)) {
            // A machine at the token endpoint keeps no cookies.
            return;
        }
        of(request).ifPresent(session -> sessions.end(session.key()));
        String value = signedIn == null ? "" : sign(sessions.open(signedIn.getName(), request));
        ResponseCookie cookie = ResponseCookie.from(NAME, value)
                .path(request.getContextPath() + "/")
                .maxAge(signedIn == null ? Duration.ZERO : lifetime.session())
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return of(request).filter(LoginSession::complete).isPresent();
    }

    @Override
    public Optional<LoginSession> of(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME))
                .flatMap(this::verified)
                .flatMap(this::session)
                .filter(session -> credentials
                        .of(CredentialKind.ACCOUNT, session.username())
                        .isPresent());
    }

    /** The session's key goes along as the details, from where codes and tokens take it. */
    private static Authentication signedIn(LoginSession session) {
        return signedIn(session.username(), session.key());
    }

    static Authentication signedIn(String username, long session) {
        UsernamePasswordAuthenticationToken token =
                UsernamePasswordAuthenticationToken.authenticated(username, null, List.of());
        token.setDetails(session);
        return token;
    }

    private Optional<LoginSession> session(Jwt cookie) {
        return Optional.ofNullable(cookie.getClaimAsString(SESSION))
                .flatMap(key -> sessions.find(Long.parseLong(key)))
                .filter(session -> session.username().equals(cookie.getSubject()));
    }

    private Optional<Jwt> verified(Cookie cookie) {
        try {
            return Optional.of(decoder.decode(cookie.getValue()));
        } catch (JwtException | IllegalArgumentException foreignOrExpired) {
            return Optional.empty();
        }
    }

    private String sign(LoginSession session) {
        Instant now = Instant.now();
        JwsHeader header =
                JwsHeader.with(SignatureAlgorithm.RS256).type(TokenTypes.LOGIN).build();
        JwtClaimsSet claims = JwtClaimsSet.builder()
                .subject(session.username())
                .claim(SESSION, String.valueOf(session.key()))
                .issuedAt(now)
                .expiresAt(now.plus(lifetime.session()))
                .build();
        return encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
    }
}
