DROP INDEX member_by_name ON member;
