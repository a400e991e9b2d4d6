ALTER TABLE star_rating ADD COLUMN returned_on DATE;
