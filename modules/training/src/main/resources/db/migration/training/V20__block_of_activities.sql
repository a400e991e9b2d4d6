-- The core has not handed out a key of an activity yet.
INSERT INTO id_block (name, next_id)
    SELECT 'activity', 1 FROM (SELECT COUNT(*) AS known FROM id_block WHERE name = 'activity') blocks
    WHERE blocks.known = 0;
