CREATE UNIQUE INDEX grid_by_path ON grid (path);
