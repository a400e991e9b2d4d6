-- The organization that the proposing credential acted for; unknown for what was proposed before.
ALTER TABLE proposal ADD COLUMN proposed_for BIGINT;
