INSERT INTO organization_version
    (organization_id, valid_from, valid_to, name, short_name, type, retired_on, parent_id, path)
SELECT id, DATE '1000-01-01', DATE '9999-12-31', name, short_name, type, retired_on, parent_id, path FROM organization;
