INSERT INTO grid_version
    (grid_id, valid_from, valid_to, name, level, status, parent_id, path, organization_id)
SELECT id, valid_to, DATE '9999-12-31', name, level, 'RETIRED', parent_id, path, organization_id
FROM grid WHERE valid_to IS NOT NULL;
