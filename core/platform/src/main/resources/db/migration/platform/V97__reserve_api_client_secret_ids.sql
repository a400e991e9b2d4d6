INSERT INTO id_block (name, next_id)
    SELECT 'api_client_secret', COUNT(*) + 1 FROM api_client;
