CREATE INDEX reminder_by_day ON reminder (due_on, id);
