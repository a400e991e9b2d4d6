CREATE INDEX grid_by_name ON grid (name, id);
