CREATE INDEX activity_by_place ON activity (organization_path, starts_millis, id);
