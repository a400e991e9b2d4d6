DROP INDEX assignment_by_member ON assignment;
