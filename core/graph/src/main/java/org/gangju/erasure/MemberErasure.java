package org.gangju.erasure;

import java.time.LocalDate;
import java.util.List;

/**
 * What is left of an erased member, and what was done.
 *
 * @param memberId the member's global id
 * @param erasedOn the day
 * @param parts what was done, in the order of the parts' names; without those of which nothing was held
 * @param rowCount the rows of all parts
 */
record MemberErasure(String memberId, LocalDate erasedOn, List<ErasedPart> parts, int rowCount) {

    MemberErasure {
        parts = List.copyOf(parts);
    }

    static MemberErasure of(String memberId, LocalDate erasedOn, List<ErasedPart> parts) {
        return new MemberErasure(
                memberId,
                erasedOn,
                parts,
                parts.stream().mapToInt(ErasedPart::rowCount).sum());
    }
}
