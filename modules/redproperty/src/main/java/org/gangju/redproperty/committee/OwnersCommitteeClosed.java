package org.gangju.redproperty.committee;

import java.time.LocalDate;

/**
 * A committee is no more, as its organization is retired. Published within that transaction, to listeners on the same thread.
 *
 * @param committee the committee, its row held
 * @param day the first day without it
 */
public record OwnersCommitteeClosed(OwnersCommitteeView committee, LocalDate day) {}
