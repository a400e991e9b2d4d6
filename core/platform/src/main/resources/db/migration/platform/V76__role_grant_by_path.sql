CREATE INDEX role_grant_by_path ON role_grant (organization_path, id);
