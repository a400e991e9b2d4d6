CREATE INDEX new_organization_facts_by_day ON new_organization_facts (new_organization_id, valid_from);
