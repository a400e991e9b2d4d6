INSERT INTO retention_turn (id, started_on) VALUES (1, '2000-01-01');
