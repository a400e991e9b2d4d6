CREATE INDEX rotation_plan_by_place ON rotation_plan (organization_path, id);
