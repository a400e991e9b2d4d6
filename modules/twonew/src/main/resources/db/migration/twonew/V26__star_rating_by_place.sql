CREATE INDEX star_rating_by_place ON star_rating (organization_path, id);
