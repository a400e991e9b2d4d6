DROP INDEX member_by_place ON member;
