CREATE INDEX legacy_grid_by_place ON legacy_grid (organization_path, department, status);
