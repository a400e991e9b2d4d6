package org.gangju.member;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The members as the database has them; those who were erased are not among them. */
interface Members extends JpaRepository<Member, Long> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Member m where m.id = :id and m.erasedOn is null")
    Optional<Member> findToChange(long id);

    /** For something that is attached to them: they stay as they are until the transaction ends; always in one order. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select m from Member m where m.id in :ids and m.erasedOn is null order by m.id")
    List<Member> findToAttachTo(Collection<Long> ids);

    boolean existsByOrganizationIdAndErasedOnIsNull(long organizationId);
}
