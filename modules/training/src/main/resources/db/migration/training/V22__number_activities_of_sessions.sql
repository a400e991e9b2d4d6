UPDATE training_session SET activity_id = id - 1
    + (SELECT b.next_id FROM id_block b WHERE b.name = 'activity');
