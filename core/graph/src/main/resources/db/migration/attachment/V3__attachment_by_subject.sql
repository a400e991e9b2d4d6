CREATE INDEX attachment_by_subject ON attachment (subject_id, subject_type, id);
