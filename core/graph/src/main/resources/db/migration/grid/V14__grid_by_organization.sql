CREATE INDEX grid_by_organization ON grid (organization_path, level);
