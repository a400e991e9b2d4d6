CREATE INDEX star_rubric_by_place ON star_rubric (organization_path, id);
