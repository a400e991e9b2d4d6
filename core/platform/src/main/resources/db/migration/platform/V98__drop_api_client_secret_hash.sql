ALTER TABLE api_client DROP COLUMN secret_hash;
