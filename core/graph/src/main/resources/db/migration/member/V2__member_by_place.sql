CREATE INDEX member_by_place ON member (organization_path, id);
