DROP INDEX party_group_by_grid ON party_group;
