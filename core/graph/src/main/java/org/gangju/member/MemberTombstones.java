package org.gangju.member;

import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.ExpectedVersion;
import org.gangju.spi.member.MemberView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Holds the member of whom everything that is held is to be told or erased. */
@Service
@Transactional
public class MemberTombstones {

    private final HeldMembers held;

    MemberTombstones(HeldMembers held) {
        this.held = held;
    }

    /**
     * The member of an input's field {@code id}, whom no other change has until the caller's transaction ends.
     *
     * @param expectedVersion the version that the change was decided on; null for any
     * @throws org.gangju.spi.command.RuleViolation NOT_FOUND at {@code id} for whoever is missing, erased or neither within
     *     the reach of the permission at hand nor the caller
     */
    public MemberView hold(String id, @Nullable Integer expectedVersion, Caller caller) {
        Member member = held.toChange(id, "id", caller);
        ExpectedVersion.require(expectedVersion, member.version());
        return member.view();
    }
}
