CREATE INDEX legacy_grid_by_code ON legacy_grid (code, id);
