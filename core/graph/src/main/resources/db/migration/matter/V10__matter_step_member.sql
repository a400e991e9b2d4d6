ALTER TABLE matter_step ADD COLUMN member_id BIGINT;
