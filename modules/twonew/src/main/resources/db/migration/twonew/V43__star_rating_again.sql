ALTER TABLE star_rating DROP CONSTRAINT star_rating_once;
