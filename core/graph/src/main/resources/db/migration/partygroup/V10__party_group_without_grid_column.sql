ALTER TABLE party_group DROP COLUMN grid_id;
