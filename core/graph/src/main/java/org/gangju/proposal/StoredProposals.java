package org.gangju.proposal;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.gangju.spi.proposal.ProposalStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The proposals as the database has them. */
interface StoredProposals extends JpaRepository<Proposal, Long> {

    /** The organization that one is about, which is held before the proposal itself. */
    @Query("select p.organizationId from Proposal p where p.id = :id")
    Optional<Long> findOrganizationOf(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Proposal p where p.id = :id")
    Optional<Proposal> findToChange(long id);

    /** Those about some rows of a feature that have one of these states. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select p from Proposal p where p.kind = :kind and p.subjectId in :subjects and p.status in :statuses
            order by p.id
            """)
    List<Proposal> findOpenOf(String kind, Collection<Long> subjects, Collection<ProposalStatus> statuses);

    /** Lets another organization decide, but on what one of them has proposed; in one statement, past the persistence context. */
    @Modifying(flushAutomatically = true)
    @Query("""
            update Proposal p set p.deciderId = :to, p.deciderPath = :place, p.version = p.version + 1
            where p.deciderId = :from and p.organizationId <> :except and p.status in :statuses
            """)
    void passOn(long from, @Nullable Long to, @Nullable String place, long except, Collection<ProposalStatus> statuses);
}
