CREATE INDEX training_class_by_program ON training_class (program_id, starts_on, id);
