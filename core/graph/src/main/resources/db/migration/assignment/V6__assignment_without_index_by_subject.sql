DROP INDEX assignment_by_subject ON assignment;
