CREATE INDEX organization_by_division ON organization (division_code);
