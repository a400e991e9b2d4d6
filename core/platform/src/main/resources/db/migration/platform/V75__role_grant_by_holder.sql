CREATE INDEX role_grant_by_holder ON role_grant (holder_kind, holder_name);
