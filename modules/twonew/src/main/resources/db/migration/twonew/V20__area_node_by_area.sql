CREATE INDEX area_node_by_area ON area_node (area_id, valid_from);
