CREATE INDEX new_organization_by_place ON new_organization (organization_path, id);
