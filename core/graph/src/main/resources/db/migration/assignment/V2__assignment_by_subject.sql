CREATE INDEX assignment_by_subject ON assignment (subject_type, subject_id, role_name, valid_from);
