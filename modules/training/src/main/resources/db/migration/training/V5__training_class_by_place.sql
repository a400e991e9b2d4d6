CREATE INDEX training_class_by_place ON training_class (organization_path, starts_on, id);
