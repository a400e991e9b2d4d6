ALTER TABLE member ADD COLUMN erased_on DATE;
