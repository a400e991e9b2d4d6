INSERT INTO role_lock (id) VALUES (1);
