DROP INDEX grid_version_by_organization ON grid_version;
