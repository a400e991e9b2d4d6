CREATE INDEX grid_consolidation_by_grid ON grid_consolidation (grid_id, valid_from);
