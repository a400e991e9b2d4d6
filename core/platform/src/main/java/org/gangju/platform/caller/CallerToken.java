package org.gangju.platform.caller;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;

/** A verified bearer token. Its one authority is the tier of its credential. */
final class CallerToken extends AbstractAuthenticationToken {

    private final transient Credential credential;
    private final transient Jwt token;

    CallerToken(Credential credential, Jwt token) {
        super(List.of(new SimpleGrantedAuthority(authority(credential.tier()))));
        this.credential = credential;
        this.token = token;
        setAuthenticated(true);
    }

    static String authority(String tier) {
        return "TIER_" + tier;
    }

    Credential credential() {
        return credential;
    }

    Jwt token() {
        return token;
    }

    @Override
    public String getName() {
        return credential.id();
    }

    @Override
    public Object getPrincipal() {
        return credential;
    }

    @Override
    public String getCredentials() {
        return "";
    }
}
