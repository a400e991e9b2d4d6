CREATE INDEX matter_by_day ON matter (due_on, id);
