CREATE INDEX grid_by_level ON grid (level, path);
