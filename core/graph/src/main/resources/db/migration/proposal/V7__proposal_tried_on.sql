ALTER TABLE proposal ADD COLUMN tried_on DATE;
