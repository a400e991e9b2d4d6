CREATE INDEX reminder_by_subject ON reminder (subject_id, subject_type, kind);
