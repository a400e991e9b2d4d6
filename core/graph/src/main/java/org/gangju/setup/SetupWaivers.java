package org.gangju.setup;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The waivers as the database has them. */
interface SetupWaivers extends JpaRepository<SetupWaiver, Long> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select w from SetupWaiver w where w.id = :id")
    Optional<SetupWaiver> findToChange(long id);
}
