CREATE INDEX term_by_day ON term (ends_on, id);
