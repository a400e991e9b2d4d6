CREATE INDEX reminder_by_place ON reminder (organization_path, due_on, id);
