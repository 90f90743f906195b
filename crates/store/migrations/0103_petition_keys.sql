-- What signatures of a petition are sealed to. The secret half is with the campaign, and never here.
CREATE TABLE petition_keys (
    petition BIGINT PRIMARY KEY,
    name TEXT NOT NULL,             -- of the campaign; it goes into the purpose of the seal
    public_key TEXT NOT NULL,
    demonstration BIGINT NOT NULL   -- 1 when the secret half lies beside the data, so that everybody can try
);
