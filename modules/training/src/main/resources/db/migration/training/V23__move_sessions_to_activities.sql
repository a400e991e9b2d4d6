-- What nobody attended of a class that was called off is taken to be called off with it.
INSERT INTO activity (id, kind, subject_type, subject_id, organization_id, organization_path, title, venue,
    starts_millis, ends_millis, cancel_reason, version)
    SELECT s.activity_id, 'TRAINING_SESSION', 'TrainingClass', s.class_id, c.organization_id, c.organization_path,
        s.topic, c.venue, s.starts_millis, s.ends_millis,
        CASE WHEN c.status = 'CANCELLED'
            AND NOT EXISTS (SELECT 1 FROM training_sign_in i WHERE i.session_id = s.id)
            THEN '培训班次已取消' END,
        0
    FROM training_session s JOIN training_class c ON c.id = s.class_id;
