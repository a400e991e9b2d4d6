CREATE INDEX training_class_by_day ON training_class (starts_on, id);
