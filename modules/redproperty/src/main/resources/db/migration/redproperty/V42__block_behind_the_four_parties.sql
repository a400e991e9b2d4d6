UPDATE id_block SET next_id = next_id + (SELECT COUNT(*) FROM organization_relation WHERE kind = 'FOUR_PARTY')
    WHERE name = 'organization_relation';
