CREATE INDEX matter_by_organization ON matter (organization_id, due_on, id);
