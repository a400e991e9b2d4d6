package org.gangju.platform.client;

import java.util.List;
import org.springframework.data.repository.CrudRepository;

/** The secrets of all machine clients. */
interface ClientSecrets extends CrudRepository<ClientSecret, Long> {

    /** Those of one client, oldest first. */
    List<ClientSecret> findByClientIdOrderByKey(String clientId);
}
