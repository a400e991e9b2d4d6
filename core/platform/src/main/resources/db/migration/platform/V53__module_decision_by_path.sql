CREATE INDEX module_decision_by_path ON module_decision (organization_path);
