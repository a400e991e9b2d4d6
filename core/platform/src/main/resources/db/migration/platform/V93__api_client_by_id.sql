CREATE UNIQUE INDEX api_client_by_id ON api_client (id);
