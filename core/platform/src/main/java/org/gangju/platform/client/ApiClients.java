package org.gangju.platform.client;

import org.springframework.data.repository.CrudRepository;

/** All machine clients. */
interface ApiClients extends CrudRepository<ApiClient, String> {}
