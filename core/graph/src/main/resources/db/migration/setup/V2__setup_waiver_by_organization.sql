CREATE INDEX setup_waiver_by_organization ON setup_waiver (organization_id, rule_name, valid_from);
