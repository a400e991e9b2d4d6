CREATE INDEX grid_successor_by_successor ON grid_successor (successor_id, grid_id);
