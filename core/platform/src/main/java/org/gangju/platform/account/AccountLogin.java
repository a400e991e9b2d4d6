package org.gangju.platform.account;

import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** What the login page compares a password with. */
@Component
class AccountLogin implements UserDetailsService {

    private final Accounts accounts;

    AccountLogin(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        return accounts.findById(username)
                .map(account -> User.withUsername(account.getId())
                        .password(account.passwordHash())
                        .build())
                .orElseThrow(() -> UsernameNotFoundException.fromUsername(username));
    }
}
