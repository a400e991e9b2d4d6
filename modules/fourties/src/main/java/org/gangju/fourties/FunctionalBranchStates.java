package org.gangju.fourties;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** The states of branches as the database has them. */
interface FunctionalBranchStates extends JpaRepository<FunctionalBranchState, Long> {

    Optional<FunctionalBranchState> findByBranchIdAndValidToIsNull(long branchId);
}
