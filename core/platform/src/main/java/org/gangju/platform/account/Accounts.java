package org.gangju.platform.account;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

/** All accounts. */
interface Accounts extends JpaRepository<Account, String> {

    /** The account of this key, locked until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Account> findByKey(long key);

    /** The accounts of a member, locked until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<Account> findByMemberKeyOrderByKey(long memberKey);

    /** The account of this name, locked until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Account> findByUsername(String username);
}
