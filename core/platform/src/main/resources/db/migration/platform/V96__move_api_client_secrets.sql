INSERT INTO api_client_secret (id, client_id, secret_hash, created_at)
    SELECT id, client_id, secret_hash, created_at FROM api_client;
