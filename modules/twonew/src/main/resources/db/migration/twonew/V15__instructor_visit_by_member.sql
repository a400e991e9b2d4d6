CREATE INDEX instructor_visit_by_member ON instructor_visit (member_id, visited_on);
