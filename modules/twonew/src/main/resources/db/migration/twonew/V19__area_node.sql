CREATE TABLE area_node (
    id BIGINT NOT NULL PRIMARY KEY,
    area_id BIGINT NOT NULL,
    organization_path VARCHAR(140) NOT NULL,
    node_organization_id BIGINT NOT NULL,
    node_kind VARCHAR(20) NOT NULL,
    relation_id BIGINT NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE,
    version INT NOT NULL,
    CONSTRAINT area_node_area FOREIGN KEY (area_id) REFERENCES area_committee (id)
);
