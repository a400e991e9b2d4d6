package org.gangju.platform.client;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

/** All machine clients. */
interface ApiClients extends JpaRepository<ApiClient, String> {

    /** The client of this key, locked until the transaction ends: of two that change it, the second waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<ApiClient> findByKey(long key);
}
