ALTER TABLE organization ADD COLUMN established_on DATE;
