-- Adds to a generated city what the four modules keep, by the ten thousand: 20,000 two-new organizations, a property company
-- for three estates each, owners' committees and four-party councils, three functional branches in each community with eight
-- members each, a program of training in each street and district and 130,000 enrollments. The same city gets the same rows.
-- Credit codes have no check digit that fits. MariaDB only (seq_, session variables); one statement a paragraph, in order.

-- 20,000 two-new organizations below the committees of streets
SET @organization = (SELECT next_id FROM id_block WHERE name = 'organization');

CREATE TEMPORARY TABLE fill_street AS
SELECT ROW_NUMBER() OVER (ORDER BY path) - 1 AS number, id, path, code, short_name, COUNT(*) OVER () AS streets
FROM organization WHERE type IN ('WORK_COMMITTEE', 'PARTY_COMMITTEE') AND CHAR_LENGTH(path) = 21;

ALTER TABLE fill_street ADD PRIMARY KEY (number);

CREATE TEMPORARY TABLE fill_unit AS
SELECT s.seq + 1 AS id, @organization + s.seq AS organization_id, t.id AS street_id, t.path AS street_path,
    CONCAT(t.path, LPAD(LOWER(CONV(@organization + s.seq, 10, 32)), 7, '0')) AS path,
    CONCAT(t.short_name, '第', s.seq, '企业') AS name, DATE '2018-01-01' + INTERVAL MOD(s.seq * 7, 2500) DAY AS since
FROM seq_0_to_19999 s JOIN fill_street t ON t.number = MOD(s.seq, t.streets);

ALTER TABLE fill_unit ADD PRIMARY KEY (id);

INSERT INTO organization (id, code, name, short_name, type, parent_id, path, version, established_on)
SELECT organization_id, CONCAT('91510100MA', LPAD(id, 8, '0')), name, name, 'NEW_ORGANIZATION', street_id, path, 0, since
FROM fill_unit;

INSERT INTO organization_version (organization_id, valid_from, valid_to, name, short_name, type, parent_id, path)
SELECT organization_id, since, DATE '9999-12-31', name, name, 'NEW_ORGANIZATION', street_id, path FROM fill_unit;

INSERT INTO new_organization (id, organization_id, organization_path, uscc, registered_on, changes, version)
SELECT id, organization_id, path, CONCAT('91510100MA', LPAD(id, 8, '0')), since, 0, 0 FROM fill_unit;

-- one in five has had other facts until 2025
INSERT INTO new_organization_facts (id, new_organization_id, category, operating_state, staff_band, full_members,
    valid_from, valid_to, version)
SELECT id, id, IF(MOD(id, 5) = 0, 'SOCIAL_ORGANIZATION', 'NON_PUBLIC_ENTERPRISE'),
    IF(MOD(id, 11) = 0, 'SUSPENDED', 'OPERATING'), IF(MOD(id, 3) = 0, 'UP_TO_9', 'FROM_10_TO_49'), MOD(id * 7, 6), since,
    IF(MOD(id, 5) = 1, DATE '2025-06-01', NULL), 0
FROM fill_unit;

INSERT INTO new_organization_facts (id, new_organization_id, category, operating_state, staff_band, full_members,
    valid_from, version)
SELECT 20000 + id, id, 'NON_PUBLIC_ENTERPRISE', IF(MOD(id, 13) = 0, 'CLOSED', 'OPERATING'), 'FROM_50_TO_299',
    MOD(id * 5, 8), DATE '2025-06-01', 0
FROM fill_unit WHERE MOD(id, 5) = 1;

-- six in ten have a party organization: the first branch of the street stands for their own or for the one that they share
CREATE TEMPORARY TABLE fill_host AS
SELECT LEFT(path, 21) AS street_path, MIN(id) AS id FROM organization WHERE type = 'BRANCH' GROUP BY LEFT(path, 21);

ALTER TABLE fill_host ADD PRIMARY KEY (street_path);

INSERT INTO party_establishment (id, new_organization_id, organization_id, organization_path, establishment_mode,
    party_organization_id, reason, approved_on, valid_from, valid_to, version)
SELECT u.id, u.id, u.organization_id, u.path, ELT(1 + MOD(u.id, 3), 'INDEPENDENT', 'CLUSTERED', 'AFFILIATED'),
    COALESCE(h.id, u.street_id), '应建必建', u.since, u.since, IF(MOD(u.id, 17) = 0, DATE '2025-03-01', NULL), 0
FROM fill_unit u LEFT JOIN fill_host h ON h.street_path = u.street_path WHERE MOD(u.id, 10) < 6;

-- four in ten have an instructor: a member of the street, who has about eight of them
CREATE TEMPORARY TABLE fill_instructor AS
SELECT street_path, id, number FROM (SELECT LEFT(organization_path, 21) AS street_path, id,
        ROW_NUMBER() OVER (PARTITION BY LEFT(organization_path, 21) ORDER BY id) - 1 AS number FROM member) m
WHERE number < 4;

ALTER TABLE fill_instructor ADD PRIMARY KEY (street_path, number);

SET @assignment = (SELECT next_id FROM id_block WHERE name = 'assignment');

INSERT INTO assignment (id, subject_type, subject_id, role_name, member_id, organization_path, valid_from, valid_to, version)
SELECT @assignment + u.id, 'NewOrganization', u.id, 'INSTRUCTOR', i.id, u.path, GREATEST(u.since, DATE '2023-01-01'),
    IF(MOD(u.id, 19) = 0, DATE '2025-01-01', NULL), 0
FROM fill_unit u JOIN fill_instructor i ON i.street_path = u.street_path AND i.number = MOD(u.id, 4)
WHERE MOD(u.id, 10) >= 6 OR MOD(u.id, 31) = 0;

INSERT INTO assignment (id, subject_type, subject_id, role_name, display_name, organization_path, valid_from, version)
SELECT @assignment + 20000 + u.id, 'NewOrganization', u.id, 'LIAISON', '联络员小陈', u.path, u.since, 0
FROM fill_unit u WHERE MOD(u.id, 9) = 0;

UPDATE id_block SET next_id = @assignment + 50000 WHERE name = 'assignment';

-- half are rated, in two years
INSERT INTO star_rubric (id, organization_id, organization_path, title, rubric_version, points_of1, points_of2, points_of3,
    points_of4, points_of5, version)
SELECT 1, id, path, '两新组织星级评定标准', 1, 0, 60, 70, 80, 90, 0 FROM organization WHERE type = 'CITY_COMMITTEE';

INSERT INTO star_rating (id, new_organization_id, organization_id, organization_path, rating_year, rubric_id, status,
    self_points, review_points, stars, assessed_by, assessed_on, reviewed_on, published_on, revoked_on, version)
SELECT u.id * 2 + y.seq, u.id, u.organization_id, u.path, 2024 + y.seq, 1, IF(MOD(u.id, 23) = 0, 'REVOKED', 'PUBLISHED'),
    60 + MOD(u.id, 40), 60 + MOD(u.id, 40), 1 + MOD(u.id + y.seq, 5), 'demo', DATE '2025-01-10' + INTERVAL y.seq YEAR,
    DATE '2025-01-20' + INTERVAL y.seq YEAR, DATE '2025-02-01' + INTERVAL y.seq YEAR,
    IF(MOD(u.id, 23) = 0, DATE '2025-03-01' + INTERVAL y.seq YEAR, NULL), 0
FROM fill_unit u CROSS JOIN seq_0_to_1 y WHERE MOD(u.id, 2) = 0;

-- property companies, one for three estates in the order of the tree
SET @organization = @organization + 20000;

CREATE TEMPORARY TABLE fill_estate AS
SELECT ROW_NUMBER() OVER (ORDER BY organization_path, id) - 1 AS number, id, name, organization_id, organization_path
FROM grid WHERE level = 'ESTATE' AND status = 'ACTIVE' AND organization_id IS NOT NULL;

ALTER TABLE fill_estate ADD PRIMARY KEY (number);

CREATE TEMPORARY TABLE fill_company AS
SELECT FLOOR(e.number / 3) + 1 AS id, @organization + FLOOR(e.number / 3) AS organization_id, d.id AS district_id,
    CONCAT(d.path, LPAD(LOWER(CONV(@organization + FLOOR(e.number / 3), 10, 32)), 7, '0')) AS path,
    CONCAT(e.name, '物业服务有限公司') AS name
FROM fill_estate e JOIN organization d ON d.path = LEFT(e.organization_path, 14) WHERE MOD(e.number, 3) = 0;

ALTER TABLE fill_company ADD PRIMARY KEY (id);

INSERT INTO organization (id, code, name, short_name, type, parent_id, path, version, established_on)
SELECT organization_id, CONCAT('WY-', id), name, name, 'PROPERTY_COMPANY', district_id, path, 0, DATE '2020-01-01'
FROM fill_company;

INSERT INTO organization_version (organization_id, valid_from, valid_to, name, short_name, type, parent_id, path)
SELECT organization_id, DATE '2020-01-01', DATE '9999-12-31', name, name, 'PROPERTY_COMPANY', district_id, path
FROM fill_company;

INSERT INTO property_company (id, organization_id, organization_path, registered_on, version)
SELECT id, organization_id, path, DATE '2020-01-01', 0 FROM fill_company;

INSERT INTO property_company_staff (id, company_id, staff, full_members, valid_from, valid_to, version)
SELECT id, id, 20 + MOD(id, 70), MOD(id, 7), DATE '2020-01-01', IF(MOD(id, 4) = 0, DATE '2025-01-01', NULL), 0
FROM fill_company;

INSERT INTO property_company_staff (id, company_id, staff, full_members, valid_from, version)
SELECT 100000 + id, id, 30 + MOD(id, 70), 1 + MOD(id, 6), DATE '2025-01-01', 0 FROM fill_company WHERE MOD(id, 4) = 0;

INSERT INTO property_company_party (id, company_id, party_organization_id, valid_from, version)
SELECT c.id, c.id, h.id, DATE '2022-01-01', 0 FROM fill_company c JOIN fill_estate e ON e.number = (c.id - 1) * 3
JOIN fill_host h ON h.street_path = LEFT(e.organization_path, 21) WHERE MOD(c.id, 10) < 6;

-- a third of the estates have changed their company
INSERT INTO property_service (id, company_id, company_organization_id, company_path, grid_id, organization_id,
    organization_path, valid_from, valid_to, version)
SELECT e.number + 1, c.id, c.organization_id, c.path, e.id, e.organization_id, e.organization_path, DATE '2020-01-01',
    IF(MOD(e.number, 3) = 1, DATE '2024-01-01', NULL), 0
FROM fill_estate e JOIN fill_company c ON c.id = FLOOR(e.number / 3) + 1;

INSERT INTO property_service (id, company_id, company_organization_id, company_path, grid_id, organization_id,
    organization_path, valid_from, version)
SELECT 100000 + e.number, c.id, c.organization_id, c.path, e.id, e.organization_id, e.organization_path, DATE '2024-01-01', 0
FROM fill_estate e JOIN fill_company c ON c.id = GREATEST(1, FLOOR(e.number / 3)) WHERE MOD(e.number, 3) = 1;

-- owners' committees of four in five estates, with seven seats each
SET @organization = @organization + (SELECT COUNT(*) FROM fill_company);

CREATE TEMPORARY TABLE fill_committee AS
SELECT e.number + 1 AS id, @organization + e.number AS organization_id, e.id AS grid_id, e.organization_id AS parent_id,
    CONCAT(e.organization_path, LPAD(LOWER(CONV(@organization + e.number, 10, 32)), 7, '0')) AS path,
    CONCAT(e.name, '业主委员会') AS name
FROM fill_estate e WHERE MOD(e.number, 5) < 4;

ALTER TABLE fill_committee ADD PRIMARY KEY (id);

INSERT INTO organization (id, code, name, short_name, type, parent_id, path, version, established_on)
SELECT organization_id, CONCAT('YWH-', id), name, name, 'OWNERS_COMMITTEE', parent_id, path, 0, DATE '2021-01-01'
FROM fill_committee;

INSERT INTO organization_version (organization_id, valid_from, valid_to, name, short_name, type, parent_id, path)
SELECT organization_id, DATE '2021-01-01', DATE '9999-12-31', name, name, 'OWNERS_COMMITTEE', parent_id, path
FROM fill_committee;

INSERT INTO owners_committee (id, organization_id, organization_path, grid_id, active_grid_id, registered_on, seat_count,
    term_from, term_to, version)
SELECT id, organization_id, path, grid_id, grid_id, DATE '2021-01-01', 7, DATE '2024-01-01', DATE '2029-01-01', 0
FROM fill_committee;

INSERT INTO owners_committee_estate (id, committee_id, grid_id, valid_from, version)
SELECT id, id, grid_id, DATE '2021-01-01', 0 FROM fill_committee;

INSERT INTO owners_committee_election (id, committee_id, kind, elected_on, seat_count, term_to, version)
SELECT id, id, 'GENERAL', DATE '2024-01-01', 7, DATE '2029-01-01', 0 FROM fill_committee;

INSERT INTO owners_committee_seat (id, committee_id, election_id, seat_number, party_seat, valid_from, valid_to, version)
SELECT c.id * 7 + s.seq, c.id, c.id, s.seq + 1,
    IF(MOD(c.id + s.seq, 5) < 2, ELT(1 + MOD(c.id, 3), 'REGISTERED', 'RESIDENT', 'IN_SERVICE'), NULL),
    DATE '2024-01-01', DATE '2029-01-01', 0
FROM fill_committee c CROSS JOIN seq_0_to_6 s;

SET @organization = @organization + (SELECT COUNT(*) FROM fill_estate);

-- four-party councils of six in seven estates, three in four of which are active
INSERT INTO four_party_council (id, organization_id, organization_path, grid_id, active_grid_id, formed_on, version)
SELECT number + 1, organization_id, organization_path, id, id, DATE '2023-01-01', 0 FROM fill_estate WHERE MOD(number, 7) < 6;

INSERT INTO four_party_state (id, council_id, grid_id, organization_id, status, valid_from, valid_to, version)
SELECT number + 1, number + 1, id, organization_id, 'FORMING', DATE '2023-01-01',
    IF(MOD(number, 4) < 3, DATE '2023-07-01', NULL), 0
FROM fill_estate WHERE MOD(number, 7) < 6;

INSERT INTO four_party_state (id, council_id, grid_id, organization_id, status, valid_from, version)
SELECT 100000 + number, number + 1, id, organization_id, IF(MOD(number, 13) = 0, 'INCOMPLETE', 'ACTIVE'), DATE '2023-07-01', 0
FROM fill_estate WHERE MOD(number, 7) < 6 AND MOD(number, 4) < 3;

INSERT INTO cross_appointment (id, display_name, home_role, home_organization_id, home_path, target_organization_id,
    target_path, office, starts_on, ends_on, status, conflict_of_interest, valid_from, valid_to, version)
SELECT e.number + 1, '王建国', 'GRID_WORKER', e.organization_id, e.organization_path, c.organization_id, c.path,
    'PROPERTY_DEPUTY_MANAGER', DATE '2025-01-01', DATE '2027-01-01', 'APPROVED', FALSE, DATE '2025-01-01',
    DATE '2027-01-01', 0
FROM fill_estate e JOIN fill_company c ON c.id = FLOOR(e.number / 3) + 1 WHERE MOD(e.number, 5) < 3;

-- three functional branches in each community, one of them dormant in every ten, with eight members each
CREATE TEMPORARY TABLE fill_community AS
SELECT ROW_NUMBER() OVER (ORDER BY path) - 1 AS number, id, path, code, short_name FROM organization
WHERE type = 'GENERAL_BRANCH' AND CHAR_LENGTH(path) = 28;

CREATE TEMPORARY TABLE fill_branch AS
SELECT c.number * 3 + s.seq + 1 AS id, @organization + c.number * 3 + s.seq AS branch_id, c.id AS community_id,
    c.path AS community_path, s.seq AS turn,
    CONCAT(c.path, LPAD(LOWER(CONV(@organization + c.number * 3 + s.seq, 10, 32)), 7, '0')) AS path,
    CONCAT(c.code, '.F', s.seq) AS code, CONCAT(c.short_name, ELT(1 + s.seq, '法律', '摄影', '楼栋'), '功能型党支部') AS name,
    ELT(1 + s.seq, 'PROFESSION', 'INTEREST', 'LOCALITY') AS kind,
    IF(MOD(c.number * 3 + s.seq, 10) = 9, 'DORMANT', 'ACTIVE') AS status
FROM fill_community c CROSS JOIN seq_0_to_2 s;

ALTER TABLE fill_branch ADD PRIMARY KEY (community_path, turn);

INSERT INTO organization (id, code, name, short_name, type, parent_id, path, version, established_on)
SELECT branch_id, code, name, name, 'FUNCTIONAL_BRANCH', community_id, path, 0, DATE '2024-01-01' FROM fill_branch;

INSERT INTO organization_version (organization_id, valid_from, valid_to, name, short_name, type, parent_id, path)
SELECT branch_id, DATE '2024-01-01', DATE '9999-12-31', name, name, 'FUNCTIONAL_BRANCH', community_id, path FROM fill_branch;

INSERT INTO functional_branch (id, kind, code, name, short_name, purpose, organization_id, organization_path, status,
    status_since, branch_id, version)
SELECT id, kind, code, name, name, '发挥党员专长', community_id, community_path, status, DATE '2024-02-01', branch_id, 0
FROM fill_branch;

INSERT INTO functional_branch_state (id, branch_id, status, valid_from, version)
SELECT id, id, status, DATE '2024-02-01', 0 FROM fill_branch;

SET @membership = (SELECT next_id FROM id_block WHERE name = 'membership');

CREATE TEMPORARY TABLE fill_joining AS
SELECT id, community_path, number FROM (SELECT id, LEFT(organization_path, 28) AS community_path,
        ROW_NUMBER() OVER (PARTITION BY LEFT(organization_path, 28) ORDER BY MOD(id * 7919, 1000003)) - 1 AS number
    FROM member WHERE CHAR_LENGTH(organization_path) >= 28) m
WHERE number < 24;

INSERT INTO membership (id, member_id, organization_id, kind, valid_from, valid_to, version)
SELECT @membership + ROW_NUMBER() OVER (ORDER BY b.id, j.id), j.id, b.branch_id, 'SECONDARY', DATE '2024-02-01',
    IF(MOD(j.id, 29) = 0, DATE '2025-02-01', NULL), 0
FROM fill_joining j JOIN fill_branch b ON b.community_path = j.community_path AND b.turn = MOD(j.number, 3);

UPDATE id_block SET next_id = (SELECT MAX(id) + 1 FROM membership) WHERE name = 'membership';

UPDATE id_block SET next_id = (SELECT MAX(id) + 1 FROM organization) WHERE name = 'organization';

-- this year's programs: four of the city, two of each district, one of each street
SET @year = YEAR(CURRENT_DATE), @city = (SELECT id FROM organization WHERE type = 'CITY_COMMITTEE');

INSERT INTO training_program (id, title, program_year, organization_id, organization_path, organizer_level, hours_standard,
    target_hours, audience_types, audience_levels, audience_statuses, audience_offices, version)
SELECT s.seq, ELT(s.seq, '万人示范培训', '社区党员骨干示范培训', '区级机关和单位党员轮训', '预备党员培训'), @year, o.id, o.path, 'CITY',
    'MEMBER', 32, '', ELT(s.seq, '', 'COMMUNITY', 'DISTRICT', ''), ELT(s.seq, '', '', '', 'PROBATIONARY'), '', 0
FROM organization o CROSS JOIN seq_1_to_4 s WHERE o.id = @city;

INSERT INTO training_program (id, title, program_year, organization_id, organization_path, organizer_level, hours_standard,
    target_hours, audience_types, audience_levels, audience_statuses, audience_offices, version)
SELECT 1000 + id, '党员集中培训', @year, id, path, 'DISTRICT', 'MEMBER', 32, '', '', '', '', 0
FROM organization WHERE type = 'DISTRICT_COMMITTEE';

INSERT INTO training_program (id, title, program_year, organization_id, organization_path, organizer_level, hours_standard,
    target_hours, audience_types, audience_levels, audience_statuses, audience_offices, version)
SELECT 2000 + id, '街道社区党组织书记和党务干部培训', @year, id, path, 'DISTRICT', 'SECRETARY', 56, '',
    'COMMUNITY,SUBDISTRICT', '', 'DEPUTY_SECRETARY,PARTY_AFFAIRS_OFFICER,SECRETARY', 0
FROM organization WHERE type = 'DISTRICT_COMMITTEE';

INSERT INTO training_program (id, title, program_year, organization_id, organization_path, organizer_level, hours_standard,
    target_hours, audience_types, audience_levels, audience_statuses, audience_offices, version)
SELECT 10000 + number, '党员进党校', @year, id, path, 'SUBDISTRICT', 'MEMBER', 32, '', '', '', '', 0 FROM fill_street;

-- one member in ten in a class of the street, one in fifty in one of the district, one in a hundred in one of the city
CREATE TEMPORARY TABLE fill_student AS
SELECT member_id, program_id, FLOOR((ROW_NUMBER() OVER (PARTITION BY program_id ORDER BY member_id) - 1) / 25) AS batch
FROM (SELECT m.id AS member_id, 10000 + t.number AS program_id FROM member m
        JOIN fill_street t ON t.path = LEFT(m.organization_path, 21) WHERE MOD(m.id, 10) = 3
    UNION ALL SELECT m.id, 1000 + d.id FROM member m
        JOIN organization d ON d.path = LEFT(m.organization_path, 14) AND d.type = 'DISTRICT_COMMITTEE' WHERE MOD(m.id, 50) = 7
    UNION ALL SELECT m.id, 2000 + d.id FROM member m
        JOIN organization d ON d.path = LEFT(m.organization_path, 14) AND d.type = 'DISTRICT_COMMITTEE' WHERE MOD(m.id, 100) = 11
    UNION ALL SELECT m.id, 1 FROM member m WHERE MOD(m.id, 100) = 9) enrolled;

CREATE TEMPORARY TABLE fill_class AS
SELECT ROW_NUMBER() OVER (ORDER BY program_id, batch) AS id, program_id, batch, COUNT(*) AS seats FROM fill_student
GROUP BY program_id, batch;

ALTER TABLE fill_class ADD PRIMARY KEY (program_id, batch);

INSERT INTO training_class (id, program_id, organization_id, organization_path, title, venue, starts_on, ends_on, days, hours,
    capacity, seats_taken, status, version)
SELECT c.id, p.id, p.organization_id, p.organization_path, p.title, '党校', MAKEDATE(@year, 1 + MOD(c.id, 20)),
    MAKEDATE(@year, 5 + MOD(c.id, 20)), 4, 32, 50, c.seats, 'COMPLETED', 0
FROM fill_class c JOIN training_program p ON p.id = c.program_id;

INSERT INTO training_enrollment (id, class_id, member_id, enrolled_member_id, status, attendance, credited_hours, credited_on,
    program_year, version)
SELECT ROW_NUMBER() OVER (ORDER BY c.id, s.member_id), c.id, s.member_id, s.member_id, 'ENROLLED',
    ELT(1 + MOD(s.member_id, 7), 'ABSENT', 'PARTIAL', 'COMPLETE', 'COMPLETE', 'COMPLETE', 'COMPLETE', 'COMPLETE'),
    ELT(1 + MOD(s.member_id, 7), 0, 16, 32, 32, 32, 32, 32), MAKEDATE(@year, 5 + MOD(c.id, 20)),
    @year, 0
FROM fill_student s JOIN fill_class c ON c.program_id = s.program_id AND c.batch = s.batch;

-- the keys that are taken now
INSERT INTO id_block (name, next_id)
SELECT name, next_id FROM (
    SELECT 'new_organization' AS name, 50000 AS next_id UNION ALL SELECT 'new_organization_facts', 50000
    UNION ALL SELECT 'party_establishment', 50000 UNION ALL SELECT 'star_rubric', 1000 UNION ALL SELECT 'star_rating', 50000
    UNION ALL SELECT 'property_company', 10000 UNION ALL SELECT 'property_company_staff', 200000
    UNION ALL SELECT 'property_company_party', 10000 UNION ALL SELECT 'property_service', 200000
    UNION ALL SELECT 'owners_committee', 10000 UNION ALL SELECT 'owners_committee_estate', 10000
    UNION ALL SELECT 'owners_committee_election', 10000 UNION ALL SELECT 'owners_committee_seat', 100000
    UNION ALL SELECT 'four_party_council', 10000 UNION ALL SELECT 'four_party_state', 200000
    UNION ALL SELECT 'cross_appointment', 10000 UNION ALL SELECT 'functional_branch', 50000
    UNION ALL SELECT 'functional_branch_state', 50000 UNION ALL SELECT 'training_program', 50000
    UNION ALL SELECT 'training_class', 50000 UNION ALL SELECT 'training_enrollment', 1000000) taken;

ANALYZE TABLE organization, organization_version, member, membership, assignment, grid, grid_version, new_organization,
    new_organization_facts, party_establishment, star_rating, property_company, property_company_staff,
    property_company_party, property_service, owners_committee, owners_committee_estate, owners_committee_seat,
    four_party_council, four_party_state, cross_appointment, functional_branch, training_program, training_class,
    training_enrollment, term, term_event, organization_grid_link, party_group_grid, legacy_grid, grid_consolidation,
    setup_waiver
