INSERT INTO config_epoch (id, epoch) VALUES (1, 0);
