CREATE INDEX training_enrollment_by_program_year
    ON training_enrollment (program_year, member_id, attendance, credited_on);
