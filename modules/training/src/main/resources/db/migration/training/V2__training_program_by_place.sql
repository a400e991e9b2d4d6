CREATE INDEX training_program_by_place ON training_program (organization_path, id);
