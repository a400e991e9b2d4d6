CREATE INDEX organization_grid_link_by_grid ON organization_grid_link (grid_id, kind, valid_from);
