CREATE INDEX grid_by_parent ON grid (parent_id, code);
