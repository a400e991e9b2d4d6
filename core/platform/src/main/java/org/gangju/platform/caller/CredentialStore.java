package org.gangju.platform.caller;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where credentials of one kind are kept. Asked at most once a second for the same name, outside any transaction. */
public interface CredentialStore {

    /** The kind that it keeps. */
    CredentialKind kind();

    /** The credential that tokens call by this name, or nothing when it does not exist any more. */
    Optional<Credential> find(String name);

    /** Where the credential of this name belongs, whether or not it may do anything; nothing when it does not exist. */
    Optional<Home> home(String name);

    /**
     * Where a credential belongs.
     *
     * @param organizationId the organization that has it; null for one of the whole tree
     */
    record Home(@Nullable Long organizationId) {}
    /** Whether what a token of this name was given for, such as a secret or a session, is still good. */
    default boolean stands(String name, String basis) {
        return true;
    }
}
