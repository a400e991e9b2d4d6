CREATE INDEX matter_by_handler_place ON matter (handler_path, due_on, id);
