CREATE INDEX assignment_held ON assignment (subject_type, subject_id, role_name, valid_from, valid_to, member_id);
