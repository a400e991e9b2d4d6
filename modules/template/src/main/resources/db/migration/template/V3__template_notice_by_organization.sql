CREATE INDEX template_notice_by_organization ON template_notice (organization_id, id);
