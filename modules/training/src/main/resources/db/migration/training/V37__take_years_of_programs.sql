UPDATE training_enrollment SET program_year = (
    SELECT p.program_year FROM training_class c JOIN training_program p ON p.id = c.program_id
    WHERE c.id = training_enrollment.class_id)
WHERE credited_on IS NOT NULL;
