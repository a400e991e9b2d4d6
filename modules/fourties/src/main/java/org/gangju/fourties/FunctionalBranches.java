package org.gangju.fourties;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The functional branches as the database has them. Their rows are taken after those of the core, and alone. */
interface FunctionalBranches extends JpaRepository<FunctionalBranch, Long> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select b from FunctionalBranch b where b.id = :id")
    Optional<FunctionalBranch> findToChange(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select b from FunctionalBranch b where b.branchId = :branchId")
    Optional<FunctionalBranch> findByOrganizationToChange(long branchId);

    /** Those that an organization has proposed and that stand there. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            "select b from FunctionalBranch b where b.organizationId = :organization and b.status = :status order by b.id")
    List<FunctionalBranch> findOfToChange(long organization, FunctionalBranchStatus status);

    Optional<FunctionalBranch> findByBranchId(long branchId);

    boolean existsByCodeAndStatusAndBranchIdIsNull(String code, FunctionalBranchStatus status);

    boolean existsByCodeAndStatus(String code, FunctionalBranchStatus status);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select b from FunctionalBranch b where b.gridId in :grids order by b.id")
    List<FunctionalBranch> findByGridsToChange(Collection<Long> grids);
}
