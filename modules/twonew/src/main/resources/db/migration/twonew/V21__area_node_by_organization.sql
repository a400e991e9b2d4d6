CREATE INDEX area_node_by_organization ON area_node (node_organization_id, valid_to);
