ALTER TABLE star_rating ADD COLUMN standing INT;
