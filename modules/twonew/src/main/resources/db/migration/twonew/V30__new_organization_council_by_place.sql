CREATE INDEX new_organization_council_by_place ON new_organization_council (organization_path, id);
