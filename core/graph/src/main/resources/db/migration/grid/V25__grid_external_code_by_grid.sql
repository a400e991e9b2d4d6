CREATE INDEX grid_external_code_by_grid ON grid_external_code (grid_id, code_system, code);
