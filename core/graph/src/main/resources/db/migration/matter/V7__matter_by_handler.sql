CREATE INDEX matter_by_handler ON matter (handler_id, due_on, id);
