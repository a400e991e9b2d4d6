CREATE INDEX matter_by_subject ON matter (subject_id, subject_type, due_on, id);
