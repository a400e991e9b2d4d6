UPDATE id_block SET next_id = next_id + (SELECT COALESCE(MAX(s.id), 0) FROM training_session s)
    WHERE name = 'activity';
