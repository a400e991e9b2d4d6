CREATE INDEX assignment_by_member ON assignment (member_id, valid_from);
