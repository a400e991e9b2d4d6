package org.gangju.platform.caller;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.util.List;
import org.gangju.platform.audit.AuditEvent;
import org.gangju.platform.audit.AuditOrigin;
import org.gangju.platform.audit.AuditOutcome;
import org.gangju.platform.audit.AuditTrail;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AccessTokenAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationGrantAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.stereotype.Component;

/** Tells of refused sign-ins, sign-outs and tokens; who has signed in is told where sessions are kept. A name that nobody has is not written down: it may be a password. */
@Component
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class SignInAudit {

    private static final String SIGN_IN = "SIGN_IN";
    private static final String SIGN_OUT = "SIGN_OUT";
    private static final String TOKEN = "TOKEN";
    private static final int LONGEST_NAME = 100;

    private final AuditTrail trail;
    private final Credentials credentials;

    SignInAudit(AuditTrail trail, Credentials credentials) {
        this.trail = trail;
        this.credentials = credentials;
    }

    @EventListener
    void signedOut(LogoutSuccessEvent event) {
        trail.record(AuditEvent.of(SIGN_OUT, AuditOutcome.DONE, account(event.getAuthentication())));
    }

    @EventListener
    void tokenIssued(AuthenticationSuccessEvent event) {
        if (event.getAuthentication() instanceof OAuth2AccessTokenAuthenticationToken token) {
            String caller = holder(token.getAccessToken().getTokenValue());
            record(
                    AuditEvent.of(TOKEN, AuditOutcome.DONE, caller),
                    token.getRegisteredClient().getClientId());
        }
    }

    /**
     * A bearer token that is not valid says nothing about anybody and is left out; so is that somebody else than whoever
     * refused had nothing to say.
     */
    @EventListener
    void refused(AbstractAuthenticationFailureEvent event) {
        if (event.getException() instanceof ProviderNotFoundException) {
            return;
        }
        List<String> reason = List.of(reason(event.getException()));
        Authentication refused = event.getAuthentication();
        if (refused instanceof UsernamePasswordAuthenticationToken) {
            trail.record(AuditEvent.of(SIGN_IN, AuditOutcome.DENIED, account(refused))
                    .with(reason));
        }
        if (refused instanceof OAuth2ClientAuthenticationToken
                || refused instanceof OAuth2AuthorizationGrantAuthenticationToken) {
            tokenRefused(refused.getName(), reason);
        }
    }

    private void tokenRefused(String name, List<String> reason) {
        String client = known(CredentialKind.CLIENT, name) ? name : null;
        record(AuditEvent.of(TOKEN, AuditOutcome.DENIED, client).with(reason), client);
    }

    private void record(AuditEvent event, @Nullable String client) {
        trail.record(event, new AuditOrigin(AuditOrigin.current().address(), client, null));
    }

    private @Nullable String account(@Nullable Authentication person) {
        String name = person == null ? "" : person.getName();
        return known(CredentialKind.ACCOUNT, name) ? CredentialKind.ACCOUNT.id(name) : null;
    }

    private boolean known(CredentialKind kind, String name) {
        return name.length() <= LONGEST_NAME && credentials.of(kind, name).isPresent();
    }

    private static String reason(AuthenticationException refusal) {
        return refusal instanceof OAuth2AuthenticationException coded
                ? coded.getError().getErrorCode()
                : refusal.getClass().getSimpleName().replace("Exception", "");
    }

    /** Whom one of our own tokens was issued to. */
    private static @Nullable String holder(String token) {
        try {
            JWTClaimsSet claims = SignedJWT.parse(token).getJWTClaimsSet();
            boolean person = CredentialKind.ACCOUNT.name().equals(claims.getStringClaim(CredentialKind.CLAIM));
            return person ? CredentialKind.ACCOUNT.id(claims.getSubject()) : claims.getSubject();
        } catch (ParseException notOurs) {
            return null;
        }
    }
}
