CREATE INDEX term_by_place ON term (organization_path, ends_on, id);
