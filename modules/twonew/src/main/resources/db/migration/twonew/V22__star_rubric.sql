CREATE TABLE star_rubric (
    id BIGINT NOT NULL PRIMARY KEY,
    organization_id BIGINT NOT NULL,
    organization_path VARCHAR(140) NOT NULL,
    title VARCHAR(200) NOT NULL,
    rubric_version INT NOT NULL,
    points_of1 INT NOT NULL,
    points_of2 INT NOT NULL,
    points_of3 INT NOT NULL,
    points_of4 INT NOT NULL,
    points_of5 INT NOT NULL,
    version INT NOT NULL,
    CONSTRAINT star_rubric_version UNIQUE (organization_id, rubric_version)
);
