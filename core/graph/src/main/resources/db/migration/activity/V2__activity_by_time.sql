CREATE INDEX activity_by_time ON activity (starts_millis, id);
