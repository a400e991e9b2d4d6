package org.gangju.erasure;

import java.sql.Connection;
import java.sql.Savepoint;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.gangju.member.MemberTombstones;
import org.gangju.spi.audit.AuditNotes;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.InputText;
import org.gangju.spi.member.MemberView;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Service;

/**
 * Erases members, each within the transaction of its mutation. What names a member elsewhere stays, because it has a
 * purpose and an end of its own:
 *
 * <ul>
 *   <li>The audit is a chain that nobody rewrites. Values about the person stand in it as hashes under a key that is
 *       destroyed here; the reasons that callers typed, and the user name of an account, go with its oldest entries.
 *   <li>The store of repeated requests has a hash of each input for a week.
 *   <li>Reasons and notes of proposals are about organizations. They, reminders and grants name who acted by the user name.
 *   <li>No cache holds a member: what a replica remembers of an account lasts a second.
 * </ul>
 */
@Service
class Erasing {

    private static final int LONGEST_REASON = 500;

    private final MemberTombstones members;
    private final Parts parts;
    private final AuditNotes notes;
    private final JdbcOperations database;
    private final Clock clock;

    Erasing(MemberTombstones members, Parts parts, AuditNotes notes, JdbcOperations database, Clock clock) {
        this.members = members;
        this.parts = parts;
        this.notes = notes;
        this.database = database;
        this.clock = clock;
    }

    MemberErasure erase(EraseMemberInput input, Caller caller) {
        InputText.name(input.reason(), "reason", LONGEST_REASON);
        MemberView member = members.hold(input.id(), input.version(), caller);
        parts.all().forEach(part -> part.requireErasable(member.key(), caller));
        if (input.isDryRun()) {
            return tried(member, caller.locale());
        }
        MemberErasure done = erased(member, caller.locale());
        done.parts().forEach(part -> notes.count(part.key(), part.rowCount()));
        return done;
    }

    /** Does all of it up to a savepoint, so that it tells what would happen, and takes it back. */
    private MemberErasure tried(MemberView member, Locale language) {
        return Objects.requireNonNull(database.execute((Connection connection) -> {
            Savepoint untouched = connection.setSavepoint();
            try {
                return erased(member, language);
            } finally {
                connection.rollback(untouched);
            }
        }));
    }

    private MemberErasure erased(MemberView member, Locale language) {
        LocalDate today = LocalDate.now(clock);
        List<ErasedPart> done = parts.all().stream()
                .map(part -> new ErasedPart(part.key(), part.title().in(language), part.erase(member.key(), today)))
                .filter(part -> part.rowCount() > 0)
                .toList();
        return MemberErasure.of(member.id(), today, done);
    }
}
