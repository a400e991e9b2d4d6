package org.gangju.platform.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.gangju.platform.key.KeyedRow;
import org.gangju.spi.command.ExpectedVersion;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.privacy.AboutPerson;
import org.gangju.spi.privacy.Secret;
import org.gangju.spi.privacy.Sensitive;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/** A person who signs in. */
@Entity
@Table(name = "account")
class Account extends KeyedRow<String> implements AboutPerson {

    static final String KIND = "account";

    @Id
    @Column(name = "username")
    private String username = "";

    @Column(name = "id")
    private long key;

    @Sensitive
    @Column(name = "display_name")
    private String displayName = "";

    @Column(name = "member_id")
    private @Nullable Long memberKey;

    @Column(name = "organization_id")
    private @Nullable Long organizationKey;

    @Column(name = "organization_path")
    private String organizationPath = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private AccountState state = AccountState.ACTIVE;

    @Secret
    @Column(name = "password_hash")
    private String passwordHash = "";

    @Column(name = "must_change")
    private boolean mustChange;

    @Column(name = "failures")
    private int failures;

    @Column(name = "first_failure_at")
    private @Nullable Long firstFailureAt;

    @Column(name = "locked_until")
    private @Nullable Long lockedUntil;

    @Column(name = "last_sign_in_at")
    private @Nullable Long lastSignInAt;

    @Column(name = "created_at")
    private long createdAt;

    @Column(name = "second_factor_on")
    private boolean secondFactorOn;

    /** Counted by hand: what failed sign-ins change is no news to whoever describes the account. */
    @Column(name = "version")
    private int version;

    protected Account() {}

    Account(long key, String username, String passwordHash, Instant createdAt) {
        this.key = key;
        this.username = username;
        this.displayName = username;
        this.passwordHash = passwordHash;
        this.createdAt = createdAt.toEpochMilli();
    }

    @Override
    public String getId() {
        return username;
    }

    @Override
    public String person() {
        return memberKey == null ? "Account:" + key : MemberView.TYPE_NAME + ":" + memberKey;
    }

    @Nullable
    Long memberKey() {
        return memberKey;
    }

    /** @param expected the version that the change was decided on; null for any */
    void describe(AccountDescription description, @Nullable Integer expected) {
        ExpectedVersion.require(expected, version);
        displayName = description.displayName();
        organizationKey = description.organizationKey();
        organizationPath = description.place().value();
        version++;
    }

    /** @param member the key of the member whose account it is; null for nobody's */
    void link(@Nullable Long member) {
        memberKey = member;
    }

    /** Sets what administrators decide; whoever is active again starts without failures. */
    void decide(AccountState decided) {
        state = decided;
        forgetFailures();
        version++;
    }

    /**
     * Counts a sign-in as failed before its password is looked at, so that simultaneous guesses are counted too.
     *
     * @return whether the password may be looked at
     */
    boolean attempt(Instant now, SignInSettings settings) {
        long moment = now.toEpochMilli();
        if (state(now) != AccountState.ACTIVE) {
            return false;
        }
        if (firstFailureAt == null
                || moment - firstFailureAt > settings.window().toMillis()) {
            failures = 0;
            firstFailureAt = moment;
        }
        failures++;
        if (failures >= settings.failures()) {
            lockedUntil = moment + settings.lock().toMillis();
        }
        return true;
    }

    /**
     * The password was right after all. Where a second factor follows, earlier failures still count: who knows the
     * password must not get as many guesses at the code as they like.
     */
    void passed(SignInSettings settings) {
        if (!secondFactorOn) {
            forgetFailures();
            return;
        }
        failures = Math.max(0, failures - 1);
        if (failures < settings.failures()) {
            lockedUntil = null;
        }
    }

    void forgetFailures() {
        failures = 0;
        firstFailureAt = null;
        lockedUntil = null;
    }

    /** @param temporary whether the next sign-in asks for another one */
    void password(String hash, boolean temporary) {
        passwordHash = hash;
        mustChange = temporary;
    }

    AccountState state(Instant now) {
        boolean locked = lockedUntil != null && lockedUntil > now.toEpochMilli();
        return state == AccountState.ACTIVE && locked ? AccountState.LOCKED : state;
    }

    /** Whether tokens of the account work: guesses of others end no work that is under way. */
    boolean works() {
        return state == AccountState.ACTIVE;
    }

    AccountView view() {
        return new AccountView(
                key,
                username,
                displayName,
                memberKey,
                organizationKey,
                state,
                lockedUntil == null ? null : Instant.ofEpochMilli(lockedUntil),
                mustChange,
                secondFactorOn,
                Instant.ofEpochMilli(createdAt),
                lastSignInAt == null ? null : Instant.ofEpochMilli(lastSignInAt),
                version);
    }

    long key() {
        return key;
    }

    TreePath place() {
        return new TreePath(organizationPath);
    }

    @Nullable
    Long organizationKey() {
        return organizationKey;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean mustChange() {
        return mustChange;
    }
}
