CREATE TABLE star_rating_score (
    rating_id BIGINT NOT NULL,
    item_number INT NOT NULL,
    self_points INT NOT NULL,
    review_points INT,
    PRIMARY KEY (rating_id, item_number),
    CONSTRAINT star_rating_score_rating FOREIGN KEY (rating_id) REFERENCES star_rating (id)
);
