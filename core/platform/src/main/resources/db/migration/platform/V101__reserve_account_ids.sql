INSERT INTO id_block (name, next_id) SELECT 'account', COUNT(*) + 1 FROM account;
