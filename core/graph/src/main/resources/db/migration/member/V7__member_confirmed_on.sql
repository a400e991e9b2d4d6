ALTER TABLE member ADD COLUMN confirmed_on DATE;
