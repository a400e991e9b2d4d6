package org.gangju.platform.account;

import org.springframework.data.repository.CrudRepository;

/** All accounts. */
interface Accounts extends CrudRepository<Account, String> {}
