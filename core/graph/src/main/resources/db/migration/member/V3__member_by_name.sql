CREATE INDEX member_by_name ON member (display_name, organization_path, id);
