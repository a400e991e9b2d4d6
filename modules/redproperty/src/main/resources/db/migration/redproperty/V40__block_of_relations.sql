-- The core has not handed out a key of a relation yet.
INSERT INTO id_block (name, next_id)
    SELECT 'organization_relation', 1
    FROM (SELECT COUNT(*) AS known FROM id_block WHERE name = 'organization_relation') blocks
    WHERE blocks.known = 0;
