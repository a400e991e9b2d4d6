-- What checkpoints are signed with: an Ed25519 key pair, made once.
CREATE TABLE audit_key (
    id INT NOT NULL,
    public_key VARCHAR(200) NOT NULL,
    private_key VARCHAR(200) NOT NULL,
    PRIMARY KEY (id)
);
