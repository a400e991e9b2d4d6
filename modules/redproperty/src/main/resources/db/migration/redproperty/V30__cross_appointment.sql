CREATE TABLE cross_appointment (
    id BIGINT NOT NULL PRIMARY KEY,
    member_id BIGINT,
    display_name VARCHAR(100),
    home_role VARCHAR(40) NOT NULL,
    home_organization_id BIGINT NOT NULL,
    home_path VARCHAR(140) NOT NULL,
    target_organization_id BIGINT NOT NULL,
    target_path VARCHAR(140) NOT NULL,
    office VARCHAR(40) NOT NULL,
    starts_on DATE NOT NULL,
    ends_on DATE NOT NULL,
    status VARCHAR(20) NOT NULL,
    conflict_of_interest BOOLEAN NOT NULL,
    appointment_id BIGINT,
    valid_from DATE,
    valid_to DATE,
    version INT NOT NULL
);
