CREATE INDEX template_notice_by_place ON template_notice (organization_path, id);
