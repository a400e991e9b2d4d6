package org.gangju.platform.token;

import java.util.Optional;
import org.gangju.platform.caller.CredentialKind;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** What our access tokens say besides their holder: of which kind that is, and what the token ends with. */
final class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private final ClientProof proof;

    TokenClaims(ClientProof proof) {
        this.proof = proof;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        CredentialKind kind = kind(context.getAuthorizationGrantType());
        context.getJwsHeader().type(TokenTypes.ACCESS);
        context.getClaims().claim(CredentialKind.CLAIM, kind.name());
        basis(kind, context.getPrincipal())
                .ifPresent(basis -> context.getClaims().claim(CredentialKind.BASIS, basis));
    }

    private Optional<String> basis(CredentialKind kind, @Nullable Authentication holder) {
        if (holder == null) {
            return Optional.empty();
        }
        if (kind == CredentialKind.ACCOUNT) {
            return Optional.ofNullable(holder.getDetails()).map(String::valueOf);
        }
        return proof.basis(holder.getName(), String.valueOf(holder.getCredentials()));
    }

    private static CredentialKind kind(@Nullable AuthorizationGrantType grant) {
        boolean machine = AuthorizationGrantType.CLIENT_CREDENTIALS.equals(grant);
        return machine ? CredentialKind.CLIENT : CredentialKind.ACCOUNT;
    }
}
