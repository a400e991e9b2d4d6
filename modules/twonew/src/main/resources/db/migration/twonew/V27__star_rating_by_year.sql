CREATE INDEX star_rating_by_year ON star_rating (rating_year, id);
