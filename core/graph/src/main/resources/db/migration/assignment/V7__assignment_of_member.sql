CREATE INDEX assignment_of_member ON assignment (member_id, valid_from, valid_to, subject_type, role_name, subject_id);
