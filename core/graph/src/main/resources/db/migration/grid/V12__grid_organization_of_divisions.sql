UPDATE grid SET
    organization_id = (SELECT o.id FROM organization o WHERE o.code = grid.division_code),
    organization_path = COALESCE((SELECT o.path FROM organization o WHERE o.code = grid.division_code), '')
WHERE division_code IS NOT NULL;
