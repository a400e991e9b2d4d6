INSERT INTO activity_sign_in (id, activity_id, attendee_type, attendee_id, member_id, signed_millis)
    SELECT b.next_id - 1 + ROW_NUMBER() OVER (ORDER BY i.signed_millis, i.session_id, i.enrollment_id),
        s.activity_id, 'TrainingEnrollment', i.enrollment_id, e.member_id, i.signed_millis
    FROM training_sign_in i JOIN training_session s ON s.id = i.session_id
    JOIN training_enrollment e ON e.id = i.enrollment_id
    JOIN id_block b ON b.name = 'activity_sign_in';
