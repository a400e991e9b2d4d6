CREATE INDEX instructor_visit_by_unit ON instructor_visit (new_organization_id, visited_on);
