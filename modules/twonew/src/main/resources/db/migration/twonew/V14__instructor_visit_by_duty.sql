CREATE INDEX instructor_visit_by_duty ON instructor_visit (duty_id, visited_on);
