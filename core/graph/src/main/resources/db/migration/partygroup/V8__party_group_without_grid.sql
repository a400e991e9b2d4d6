ALTER TABLE party_group DROP CONSTRAINT party_group_grid;
