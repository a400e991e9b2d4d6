ALTER TABLE star_rating ADD CONSTRAINT star_rating_standing UNIQUE (new_organization_id, rating_year, standing);
