CREATE INDEX grid_by_organization_id ON grid (organization_id, status);
