CREATE INDEX organization_grid_link_by_place ON organization_grid_link (organization_path, id);
