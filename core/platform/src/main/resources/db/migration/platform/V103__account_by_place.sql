CREATE INDEX account_by_place ON account (organization_path, username);
