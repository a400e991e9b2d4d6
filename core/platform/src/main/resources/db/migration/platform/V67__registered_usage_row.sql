INSERT INTO registered_usage (id, fingerprint) VALUES (1, '');
