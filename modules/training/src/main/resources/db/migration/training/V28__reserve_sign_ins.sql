UPDATE id_block SET next_id = next_id + (SELECT COUNT(*) FROM training_sign_in)
    WHERE name = 'activity_sign_in';
