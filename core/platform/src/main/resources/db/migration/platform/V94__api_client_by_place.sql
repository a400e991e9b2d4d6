CREATE INDEX api_client_by_place ON api_client (organization_path, id);
