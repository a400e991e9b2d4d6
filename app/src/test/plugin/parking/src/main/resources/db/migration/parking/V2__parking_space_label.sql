CREATE UNIQUE INDEX parking_space_label ON parking_space (organization_id, label);
