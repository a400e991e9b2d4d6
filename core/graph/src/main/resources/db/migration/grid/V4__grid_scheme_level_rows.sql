INSERT INTO grid_scheme_level (scheme_id, ordinal, level) VALUES
    (1, 1, 'CITY'), (1, 2, 'DISTRICT'), (1, 3, 'SUBDISTRICT'), (1, 4, 'COMMUNITY'), (1, 5, 'ESTATE'),
    (1, 6, 'CELL'), (1, 7, 'COURTYARD'), (1, 8, 'BUILDING'), (1, 9, 'ENTRANCE'),
    (2, 1, 'CITY'), (2, 2, 'DISTRICT'), (2, 3, 'SUBDISTRICT'), (2, 4, 'COMMUNITY'), (2, 5, 'ESTATE'),
    (2, 6, 'BUILDING'), (2, 7, 'ENTRANCE'),
    (3, 1, 'DISTRICT'), (3, 2, 'SUBDISTRICT'), (3, 3, 'COMMUNITY'), (3, 4, 'ESTATE'), (3, 5, 'BUILDING'),
    (3, 6, 'ENTRANCE'),
    (4, 1, 'SUBDISTRICT'), (4, 2, 'COMMUNITY'), (4, 3, 'CELL'), (4, 4, 'COURTYARD');
