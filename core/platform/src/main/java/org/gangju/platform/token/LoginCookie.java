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
 * Who is signed in on the pages of the authorization server, in a signed cookie: replicas share no sessions. It opens
 * nothing but the way to an access token.
 */
final class LoginCookie implements SecurityContextRepository {

    static final String NAME = "GANGJU_LOGIN";

    private static final Duration LIFETIME = Duration.ofHours(8);

    private final JwtEncoder encoder;
    private final JwtDecoder decoder;
    private final Credentials credentials;

    LoginCookie(JwtEncoder encoder, JwtDecoder decoder, Credentials credentials) {
        this.encoder = encoder;
        this.decoder = decoder;
        this.credentials = credentials;
    }

    @Override
    @SuppressWarnings("deprecation") // the other methods of the interface are built on it
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return account(holder.getRequest())
                .map(name -> UsernamePasswordAuthenticationToken.authenticated(name, null, List.of()))
                .map(SecurityContextImpl::new)
                .orElseGet(SecurityContextImpl::new);
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        Authentication signedIn = context.getAuthentication();
        String value = signedIn == null ? "" : sign(signedIn.getName());
        ResponseCookie cookie = ResponseCookie.from(NAME, value)
                .path(request.getContextPath() + "/")
                .maxAge(signedIn == null ? Duration.ZERO : LIFETIME)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return account(request).isPresent();
    }

    private Optional<String> account(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME))
                .flatMap(this::verified)
                .map(Jwt::getSubject)
                .filter(name -> credentials.of(CredentialKind.ACCOUNT, name).isPresent());
    }

    private Optional<Jwt> verified(Cookie cookie) {
        try {
            return Optional.of(decoder.decode(cookie.getValue()));
        } catch (JwtException | IllegalArgumentException foreignOrExpired) {
            return Optional.empty();
        }
    }

    private String sign(String account) {
        Instant now = Instant.now();
        JwsHeader header =
                JwsHeader.with(SignatureAlgorithm.RS256).type(TokenTypes.LOGIN).build();
        JwtClaimsSet claims = JwtClaimsSet.builder()
                .subject(account)
                .issuedAt(now)
                .expiresAt(now.plus(LIFETIME))
                .build();
        return encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
    }
}
