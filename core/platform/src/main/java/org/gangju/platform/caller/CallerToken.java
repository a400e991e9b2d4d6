package org.gangju.platform.caller;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A verified bearer token. Its one authority is the tier of its credential. */
final class CallerToken extends AbstractAuthenticationToken {

    private final transient Credential credential;

    CallerToken(Credential credential) {
        super(List.of(new SimpleGrantedAuthority(authority(credential.tier()))));
        this.credential = credential;
        setAuthenticated(true);
    }

    static String authority(String tier) {
        return "TIER_" + tier;
    }

    Credential credential() {
        return credential;
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
