-- The core has not handed out a key of a sign-in yet.
INSERT INTO id_block (name, next_id)
    SELECT 'activity_sign_in', 1 FROM (SELECT COUNT(*) AS known FROM id_block WHERE name = 'activity_sign_in') blocks
    WHERE blocks.known = 0;
