UPDATE organization_version SET division_code = (
    SELECT n.division_code FROM organization n WHERE n.id = organization_version.organization_id);
