CREATE INDEX training_program_by_year ON training_program (program_year, organization_path);
