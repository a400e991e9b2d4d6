INSERT INTO grid_version
    (grid_id, valid_from, valid_to, name, level, status, parent_id, path, organization_id)
SELECT id, valid_from, COALESCE(valid_to, DATE '9999-12-31'), name, level, 'ACTIVE', parent_id, path, organization_id
FROM grid WHERE valid_from IS NOT NULL AND (valid_to IS NULL OR valid_to > valid_from);
