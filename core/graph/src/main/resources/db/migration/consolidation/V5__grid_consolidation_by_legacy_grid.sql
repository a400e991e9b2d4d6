CREATE INDEX grid_consolidation_by_legacy_grid ON grid_consolidation (legacy_grid_id, valid_from);
